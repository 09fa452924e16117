nsi 1
model granada_omega2_sextet "Scalar Omega2 (6,1)_-2/3 of the tree-level dictionary"
cite arXiv:1711.10391

convention quark_basis = down

param M = 2 TeV
param y[3,3] : symmetric = {
  [1,1] = 0.34 - 0.18 i, [1,2] = 0.33 + 0.51 i, [1,3] = 0.08 + 0.13 i,
  [2,2] = 0.22 - 0.08 i, [2,3] = -0.13 - 0.31 i,
  [3,3] = -0.28 + 0.46 i
}

field Omega2 : complex scalar (6,1)_-2/3, mass M

lagrangian {
  - y[p,r] (bar(cc(d[p])) d[r]) conj(Omega2) + h.c.
}

match { loops 0 at M }

// A diquark: no lepton can make a sextet, so there is no effect on operators with leptons. Both colour orders of
// Sum_c S^c_ab S^c_de = 1/2 (delta_ad delta_be + delta_ae delta_bd) are equal by Fierz, y is symmetric.
assert {
  dd[1,1,1,1] == 1/2 conj(y[1,1]) y[1,1] / M^2 within 1e-12
  dd[1,1,2,2] == conj(y[1,2]) y[1,2] / M^2     within 1e-12
  dd[1,1,1,2] == conj(y[1,1]) y[1,2] / M^2     within 1e-12
  dd[1,2,2,3] == conj(y[1,2]) y[2,3] / M^2     within 1e-12
  dd[1,3,3,2] == conj(y[1,3]) y[2,3] / M^2     within 1e-12
}
