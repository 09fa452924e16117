nsi 1
model granada_x "Vector X (3,3)_2/3 of the tree-level dictionary"
cite arXiv:1711.10391

convention quark_basis = down

param M = 2 TeV
param g[3,3] : complex = {
  [1,1] = 0.2 - 0.2 i, [1,2] = 0.16 + 0.16 i, [1,3] = -0.52 + 0.37 i,
  [2,1] = 0.57 - 0.11 i, [2,2] = 0.15 + 0.25 i, [2,3] = -0.03 - 0.12 i,
  [3,1] = -0.39 - 0.12 i, [3,2] = 0.12 + 0.41 i, [3,3] = 0.04 + 0.04 i
}

field X : complex vector (3,3)_2/3, mass M

lagrangian {
  - 1/2 g[p,r] conj(X(mu)) (bar(l[p]) gamma(mu) tau q[r]) + h.c.
}

match { loops 0 at M }

// The leptoquark U3. tau^a_ij tau^a_kl = 2 delta_il delta_kj - delta_ij delta_kl: -1/4 (2 lq1 - 1/2 (lq1 + lq3)).
assert {
  lq1[1,1,1,1] == -3/8 conj(g[1,1]) g[1,1] / M^2 within 1e-12
  lq1[1,1,2,2] == -3/8 conj(g[1,2]) g[1,2] / M^2 within 1e-12
  lq1[2,2,1,1] == -3/8 conj(g[2,1]) g[2,1] / M^2 within 1e-12
  lq1[1,1,1,2] == -3/8 conj(g[1,1]) g[1,2] / M^2 within 1e-12
  lq1[1,2,2,3] == -3/8 conj(g[2,2]) g[1,3] / M^2 within 1e-12
  lq1[2,3,1,3] == -3/8 conj(g[3,1]) g[2,3] / M^2 within 1e-12
  lq3[1,1,1,1] == 1/8 conj(g[1,1]) g[1,1] / M^2  within 1e-12
  lq3[1,1,2,2] == 1/8 conj(g[1,2]) g[1,2] / M^2  within 1e-12
  lq3[2,2,1,1] == 1/8 conj(g[2,1]) g[2,1] / M^2  within 1e-12
  lq3[1,1,1,2] == 1/8 conj(g[1,1]) g[1,2] / M^2  within 1e-12
  lq3[1,2,2,3] == 1/8 conj(g[2,2]) g[1,3] / M^2  within 1e-12
  lq3[2,3,1,3] == 1/8 conj(g[3,1]) g[2,3] / M^2  within 1e-12
}
