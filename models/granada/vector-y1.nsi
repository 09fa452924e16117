nsi 1
model granada_y1 "Vector Y1 (6bar,2)_1/6 of the tree-level dictionary"
cite arXiv:1711.10391

convention quark_basis = down

param M = 2 TeV
param g[3,3] : complex = {
  [1,1] = -0.51 + 0.23 i, [1,2] = 0.55 + 0.49 i, [1,3] = 0.49 - 0.11 i,
  [2,1] = 0.28 + 0.13 i, [2,2] = 0.31 - 0.51 i, [2,3] = 0.16 + 0.55 i,
  [3,1] = 0.19 - 0.57 i, [3,2] = -0.3 + 0.22 i, [3,3] = 0.21 - 0.1 i
}

field Y1 : complex vector (6bar,2)_1/6, mass M

lagrangian {
  - 1/2 g[p,r] conj(Y1(mu)) (bar(d[p]) gamma(mu) cc(q[r])) + h.c.
}

match { loops 0 at M }

// No lepton can make a sextet: no effect on operators with leptons. Sum_c S^c_ab S^c_de = 1/2 (delta_ad delta_be + delta_ae delta_bd):
// 1/4 of 1/2 (4/3) and 1/2 (2).
assert {
  qd1[1,1,1,1] == 1/6 conj(g[1,1]) g[1,1] / M^2 within 1e-12
  qd1[1,1,2,2] == 1/6 conj(g[2,1]) g[2,1] / M^2 within 1e-12
  qd1[2,2,1,1] == 1/6 conj(g[1,2]) g[1,2] / M^2 within 1e-12
  qd1[1,1,1,2] == 1/6 conj(g[2,1]) g[1,1] / M^2 within 1e-12
  qd1[1,2,2,3] == 1/6 conj(g[3,2]) g[2,1] / M^2 within 1e-12
  qd1[2,3,1,3] == 1/6 conj(g[3,3]) g[1,2] / M^2 within 1e-12
  qd8[1,1,1,1] == 1/4 conj(g[1,1]) g[1,1] / M^2 within 1e-12
  qd8[1,1,2,2] == 1/4 conj(g[2,1]) g[2,1] / M^2 within 1e-12
  qd8[2,2,1,1] == 1/4 conj(g[1,2]) g[1,2] / M^2 within 1e-12
  qd8[1,1,1,2] == 1/4 conj(g[2,1]) g[1,1] / M^2 within 1e-12
  qd8[1,2,2,3] == 1/4 conj(g[3,2]) g[2,1] / M^2 within 1e-12
  qd8[2,3,1,3] == 1/4 conj(g[3,3]) g[1,2] / M^2 within 1e-12
}
