nsi 1
model granada_omega4_sextet "Scalar Omega4 (6,1)_4/3 of the tree-level dictionary"
cite arXiv:1711.10391

convention quark_basis = down

param M = 2 TeV
param y[3,3] : symmetric = {
  [1,1] = 0.54 - 0.45 i, [1,2] = 0.46 - 0.18 i, [1,3] = -0.58 - 0.48 i,
  [2,2] = 0.44 - 0.03 i, [2,3] = -0.26 + 0.6 i,
  [3,3] = 0.47 + 0.44 i
}

field Omega4 : complex scalar (6,1)_4/3, mass M

lagrangian {
  - y[p,r] (bar(cc(u[p])) u[r]) conj(Omega4) + h.c.
}

match { loops 0 at M }

// A diquark: no lepton can make a sextet, so there is no effect on operators with leptons. Both colour orders of
// Sum_c S^c_ab S^c_de = 1/2 (delta_ad delta_be + delta_ae delta_bd) are equal by Fierz, y is symmetric.
assert {
  uu[1,1,1,1] == 1/2 conj(y[1,1]) y[1,1] / M^2 within 1e-12
  uu[1,1,2,2] == conj(y[1,2]) y[1,2] / M^2     within 1e-12
  uu[1,1,1,2] == conj(y[1,1]) y[1,2] / M^2     within 1e-12
  uu[1,2,2,3] == conj(y[1,2]) y[2,3] / M^2     within 1e-12
  uu[1,3,3,2] == conj(y[1,3]) y[2,3] / M^2     within 1e-12
}
