nsi 1
model granada_y5 "Vector Y5 (6bar,2)_-5/6 of the tree-level dictionary"
cite arXiv:1711.10391

convention quark_basis = down

param M = 2 TeV
param g[3,3] : complex = {
  [1,1] = -0.11 + 0.3 i, [1,2] = 0.41 + 0.6 i, [1,3] = 0.13 + 0.48 i,
  [2,1] = -0.4 - 0.42 i, [2,2] = -0.16 - 0.2 i, [2,3] = -0.31 + 0.55 i,
  [3,1] = 0.32 - 0.29 i, [3,2] = 0.46 + 0.13 i, [3,3] = -0.45 - 0.54 i
}

field Y5 : complex vector (6bar,2)_-5/6, mass M

lagrangian {
  - 1/2 g[p,r] conj(Y5(mu)) (bar(u[p]) gamma(mu) cc(q[r])) + h.c.
}

match { loops 0 at M }

// No lepton can make a sextet: no effect on operators with leptons. Sum_c S^c_ab S^c_de = 1/2 (delta_ad delta_be + delta_ae delta_bd):
// 1/4 of 1/2 (4/3) and 1/2 (2).
assert {
  qu1[1,1,1,1] == 1/6 conj(g[1,1]) g[1,1] / M^2 within 1e-12
  qu1[1,1,2,2] == 1/6 conj(g[2,1]) g[2,1] / M^2 within 1e-12
  qu1[2,2,1,1] == 1/6 conj(g[1,2]) g[1,2] / M^2 within 1e-12
  qu1[1,1,1,2] == 1/6 conj(g[2,1]) g[1,1] / M^2 within 1e-12
  qu1[1,2,2,3] == 1/6 conj(g[3,2]) g[2,1] / M^2 within 1e-12
  qu1[2,3,1,3] == 1/6 conj(g[3,3]) g[1,2] / M^2 within 1e-12
  qu8[1,1,1,1] == 1/4 conj(g[1,1]) g[1,1] / M^2 within 1e-12
  qu8[1,1,2,2] == 1/4 conj(g[2,1]) g[2,1] / M^2 within 1e-12
  qu8[2,2,1,1] == 1/4 conj(g[1,2]) g[1,2] / M^2 within 1e-12
  qu8[1,1,1,2] == 1/4 conj(g[2,1]) g[1,1] / M^2 within 1e-12
  qu8[1,2,2,3] == 1/4 conj(g[3,2]) g[2,1] / M^2 within 1e-12
  qu8[2,3,1,3] == 1/4 conj(g[3,3]) g[1,2] / M^2 within 1e-12
}
