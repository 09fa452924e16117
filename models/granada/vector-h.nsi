nsi 1
model granada_h "Vector H (8,3)_0 of the tree-level dictionary"
cite arXiv:1711.10391

convention quark_basis = down

param M = 2 TeV
param g[3,3] : hermitian = {
  [1,1] = -0.27, [1,2] = 0.41 - 0.44 i, [1,3] = -0.28 - 0.2 i,
  [2,2] = -0.09, [2,3] = 0.37 + 0.4 i,
  [3,3] = -0.42
}

field V : real vector (8,3)_0, mass M

lagrangian {
  - 1/2 g[p,r] V(mu) (bar(q[p]) gamma(mu) tau T q[r])
}

match { loops 0 at M }

// Octets couple to quarks alone: no effect on operators with leptons. -1/8 (2 E_i - 1)(1/2 E_c - 1/6) with the exchanges of
// isospin, E_i = (1 + tau tau)/2, and colour; E_i E_c = 1 by Fierz. H being the Higgs doublet, the field is called V here.
assert {
  qq1[1,1,1,1] == -3/32 g[1,1] g[1,1] / M^2                       within 1e-12
  qq1[1,1,2,2] == -3/16 g[1,2] g[2,1] / M^2                       within 1e-12
  qq1[1,1,1,2] == -3/16 g[1,1] g[1,2] / M^2                       within 1e-12
  qq1[1,2,2,3] == -3/16 g[1,3] g[2,2] / M^2                       within 1e-12
  qq1[1,3,3,2] == -3/16 g[1,2] g[3,3] / M^2                       within 1e-12
  qq3[1,1,1,1] == 5/96 g[1,1] g[1,1] / M^2                        within 1e-12
  qq3[1,1,2,2] == (1/16 g[1,2] g[2,1] + 1/24 g[1,1] g[2,2]) / M^2 within 1e-12
  qq3[1,1,1,2] == 5/48 g[1,1] g[1,2] / M^2                        within 1e-12
  qq3[1,2,2,3] == (1/16 g[1,3] g[2,2] + 1/24 g[1,2] g[2,3]) / M^2 within 1e-12
  qq3[1,3,3,2] == (1/16 g[1,2] g[3,3] + 1/24 g[1,3] g[3,2]) / M^2 within 1e-12
}
