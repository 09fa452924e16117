nsi 1
model granada_g1 "Vector G1 (8,1)_1 of the tree-level dictionary"
cite arXiv:1711.10391

param M = 2 TeV
param g[3,3] : complex = {
  [1,1] = 0.57 + 0.31 i, [1,2] = -0.35 - 0.6 i, [1,3] = 0.16 + 0.1 i,
  [2,1] = -0.4 - 0.03 i, [2,2] = 0.09 - 0.48 i, [2,3] = 0.3 - 0.29 i,
  [3,1] = -0.39 + 0.47 i, [3,2] = 0.04 - 0.36 i, [3,3] = -0.39 - 0.28 i
}

field G1 : complex vector (8,1)_1, mass M

lagrangian {
  - g[p,r] conj(G1(mu)) (bar(d[p]) gamma(mu) T u[r]) + h.c.
}

match { loops 0 at M }

// Octets couple to quarks alone: no effect on operators with leptons. T^A_ab T^A_cd = 1/2 delta_ad delta_cb - 1/6 delta_ab delta_cd and Fierz:
// -(1/2 - 1/18) = -4/9 and 1/6 * 2 = 1/3.
assert {
  ud1[1,1,1,1] == -4/9 conj(g[1,1]) g[1,1] / M^2 within 1e-12
  ud1[1,1,2,2] == -4/9 conj(g[2,1]) g[2,1] / M^2 within 1e-12
  ud1[2,2,1,1] == -4/9 conj(g[1,2]) g[1,2] / M^2 within 1e-12
  ud1[1,1,1,2] == -4/9 conj(g[2,1]) g[1,1] / M^2 within 1e-12
  ud1[1,2,2,3] == -4/9 conj(g[3,1]) g[2,2] / M^2 within 1e-12
  ud1[2,3,1,3] == -4/9 conj(g[3,2]) g[1,3] / M^2 within 1e-12
  ud8[1,1,1,1] == 1/3 conj(g[1,1]) g[1,1] / M^2  within 1e-12
  ud8[1,1,2,2] == 1/3 conj(g[2,1]) g[2,1] / M^2  within 1e-12
  ud8[2,2,1,1] == 1/3 conj(g[1,2]) g[1,2] / M^2  within 1e-12
  ud8[1,1,1,2] == 1/3 conj(g[2,1]) g[1,1] / M^2  within 1e-12
  ud8[1,2,2,3] == 1/3 conj(g[3,1]) g[2,2] / M^2  within 1e-12
  ud8[2,3,1,3] == 1/3 conj(g[3,2]) g[1,3] / M^2  within 1e-12
}
