nsi 1
model granada_omega1_sextet "Scalar Omega1 (6,1)_1/3 of the tree-level dictionary"
cite arXiv:1711.10391

convention quark_basis = down

param M = 2 TeV
param y_ud[3,3] : complex = {
  [1,1] = -0.21 - 0.34 i, [1,2] = 0.52 + 0.17 i, [1,3] = 0.49 + 0.04 i,
  [2,1] = 0.09 - 0.6 i, [2,2] = -0.39 + 0.5 i, [2,3] = -0.14 + 0.11 i,
  [3,1] = 0.52 - 0.53 i, [3,2] = -0.09 - 0.33 i, [3,3] = -0.44 + 0.23 i
}
param y_qq[3,3] : antisymmetric = {
  [1,2] = 0.38 + 0.43 i, [1,3] = -0.38 + 0.21 i,
  [2,3] = 0.38 + 0.48 i
}

field Omega1 : complex scalar (6,1)_1/3, mass M

lagrangian {
  - y_ud[p,r] (bar(cc(u[p])) d[r]) conj(Omega1) + h.c.
  - y_qq[p,r] (bar(cc(q[p])) eps q[r]) conj(Omega1) + h.c.
}

match { loops 0 at M }

// A diquark: no lepton can make a sextet, so there is no effect on operators with leptons. Sum_c S^c_ab S^c_de = 1/2 (delta_ad delta_be + delta_ae delta_bd).
assert {
  ud1[1,1,1,1]   == 1/3 conj(y_ud[1,1]) y_ud[1,1] / M^2  within 1e-12
  ud1[1,1,2,2]   == 1/3 conj(y_ud[1,2]) y_ud[1,2] / M^2  within 1e-12
  ud1[2,2,1,1]   == 1/3 conj(y_ud[2,1]) y_ud[2,1] / M^2  within 1e-12
  ud1[1,1,1,2]   == 1/3 conj(y_ud[1,1]) y_ud[1,2] / M^2  within 1e-12
  ud1[1,2,2,3]   == 1/3 conj(y_ud[1,2]) y_ud[2,3] / M^2  within 1e-12
  ud1[2,3,1,3]   == 1/3 conj(y_ud[2,1]) y_ud[3,3] / M^2  within 1e-12
  ud8[1,1,1,1]   == 1/2 conj(y_ud[1,1]) y_ud[1,1] / M^2  within 1e-12
  ud8[1,1,2,2]   == 1/2 conj(y_ud[1,2]) y_ud[1,2] / M^2  within 1e-12
  ud8[2,2,1,1]   == 1/2 conj(y_ud[2,1]) y_ud[2,1] / M^2  within 1e-12
  ud8[1,1,1,2]   == 1/2 conj(y_ud[1,1]) y_ud[1,2] / M^2  within 1e-12
  ud8[1,2,2,3]   == 1/2 conj(y_ud[1,2]) y_ud[2,3] / M^2  within 1e-12
  ud8[2,3,1,3]   == 1/2 conj(y_ud[2,1]) y_ud[3,3] / M^2  within 1e-12
  qq1[1,1,2,2]   == 1/2 conj(y_qq[1,2]) y_qq[1,2] / M^2  within 1e-12
  qq1[1,2,2,1]   == -1/2 conj(y_qq[1,2]) y_qq[1,2] / M^2 within 1e-12
  qq1[1,2,2,3]   == 1/2 conj(y_qq[1,2]) y_qq[2,3] / M^2  within 1e-12
  qq1[1,3,3,2]   == -1/2 conj(y_qq[1,3]) y_qq[2,3] / M^2 within 1e-12
  qq3[1,1,2,2]   == -1/2 conj(y_qq[1,2]) y_qq[1,2] / M^2 within 1e-12
  qq3[1,2,2,1]   == 1/2 conj(y_qq[1,2]) y_qq[1,2] / M^2  within 1e-12
  qq3[1,2,2,3]   == -1/2 conj(y_qq[1,2]) y_qq[2,3] / M^2 within 1e-12
  qq3[1,3,3,2]   == 1/2 conj(y_qq[1,3]) y_qq[2,3] / M^2  within 1e-12
  quqd1[1,1,2,2] == -4/3 conj(y_qq[1,2]) y_ud[1,2] / M^2 within 1e-12
  quqd1[2,2,1,1] == 4/3 conj(y_qq[1,2]) y_ud[2,1] / M^2  within 1e-12
  quqd1[1,2,2,1] == -4/3 conj(y_qq[1,2]) y_ud[2,1] / M^2 within 1e-12
  quqd1[2,3,1,1] == 4/3 conj(y_qq[1,2]) y_ud[3,1] / M^2  within 1e-12
  quqd1[2,3,1,3] == 4/3 conj(y_qq[1,2]) y_ud[3,3] / M^2  within 1e-12
  quqd8[1,1,2,2] == -2 conj(y_qq[1,2]) y_ud[1,2] / M^2   within 1e-12
  quqd8[2,2,1,1] == 2 conj(y_qq[1,2]) y_ud[2,1] / M^2    within 1e-12
  quqd8[1,2,2,1] == -2 conj(y_qq[1,2]) y_ud[2,1] / M^2   within 1e-12
  quqd8[2,3,1,1] == 2 conj(y_qq[1,2]) y_ud[3,1] / M^2    within 1e-12
  quqd8[2,3,1,3] == 2 conj(y_qq[1,2]) y_ud[3,3] / M^2    within 1e-12
}
