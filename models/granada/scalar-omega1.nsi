nsi 1
model granada_omega1 "Scalar omega1 (3,1)_-1/3 of the tree-level dictionary"
cite arXiv:1711.10391

convention quark_basis = down

param M = 2 TeV
param y_ql[3,3] : complex = {
  [1,1] = 0.59 - 0.11 i, [1,2] = 0.07 - 0.24 i, [1,3] = -0.41 - 0.51 i,
  [2,1] = 0.22 + 0.09 i, [2,2] = 0.25 + 0.6 i, [2,3] = 0.09 - 0.04 i,
  [3,1] = 0.19 - 0.23 i, [3,2] = 0.14 - 0.6 i, [3,3] = -0.28 + 0.56 i
}
param y_qq[3,3] : symmetric = {
  [1,1] = 0.2 - 0.17 i, [1,2] = 0.48 - 0.42 i, [1,3] = 0.5 + 0.51 i,
  [2,2] = 0.56 - 0.09 i, [2,3] = -0.13 - 0.33 i,
  [3,3] = 0.34 + 0.13 i
}
param y_eu[3,3] : complex = {
  [1,1] = -0.37 + 0.56 i, [1,2] = -0.42 - 0.44 i, [1,3] = 0.39 + 0.49 i,
  [2,1] = -0.05 + 0.47 i, [2,2] = 0.06 - 0.4 i, [2,3] = 0.52 - 0.56 i,
  [3,1] = 0.4 - 0.29 i, [3,2] = 0.15 + 0.48 i, [3,3] = -0.5 + 0.18 i
}
param y_du[3,3] : complex = {
  [1,1] = 0.17 + 0.56 i, [1,2] = 0.21 + 0.47 i, [1,3] = 0.42 + 0.6 i,
  [2,1] = -0.52 + 0.34 i, [2,2] = -0.22 - 0.3 i, [2,3] = -0.39 - 0.06 i,
  [3,1] = 0.55 - 0.58 i, [3,2] = -0.57 + 0.09 i, [3,3] = -0.59 - 0.56 i
}

field omega1 : complex scalar (3,1)_-1/3, mass M

lagrangian {
  - y_ql[p,r] (bar(cc(q[p])) eps l[r]) conj(omega1) + h.c.
  - y_qq[p,r] conj(omega1) (bar(q[p]) eps cc(q[r])) + h.c.
  - y_eu[p,r] (bar(cc(e[p])) u[r]) conj(omega1) + h.c.
  - y_du[p,r] conj(omega1) (bar(d[p]) cc(u[r])) + h.c.
}

match { loops 0 at M }

// The leptoquark S1, conjugated, with its diquark couplings (set to zero for a proton that lives). y_qq is symmetric: colour and isospin
// are both antisymmetric. lequ1, lequ3 from (lbar q^c)(u^c-bar e) = -1/2 (lbar e)(qbar u) + 1/8 (lbar sigma e)(qbar sigma u); quqd likewise,
// the tensor removed by (abar sigma d)(cbar sigma b) = -8 (abar b)(cbar d) - 4 (abar d)(cbar b). Colour: eps_ABC eps_ADE = delta delta - delta delta.
assert {
  lq1[1,1,1,1]   == 1/4 conj(y_ql[1,1]) y_ql[1,1] / M^2  within 1e-12
  lq1[1,1,2,2]   == 1/4 conj(y_ql[2,1]) y_ql[2,1] / M^2  within 1e-12
  lq1[2,2,1,1]   == 1/4 conj(y_ql[1,2]) y_ql[1,2] / M^2  within 1e-12
  lq1[1,1,1,2]   == 1/4 conj(y_ql[1,1]) y_ql[2,1] / M^2  within 1e-12
  lq1[1,2,2,3]   == 1/4 conj(y_ql[2,1]) y_ql[3,2] / M^2  within 1e-12
  lq1[2,3,1,3]   == 1/4 conj(y_ql[1,2]) y_ql[3,3] / M^2  within 1e-12
  lq3[1,1,1,1]   == -1/4 conj(y_ql[1,1]) y_ql[1,1] / M^2 within 1e-12
  lq3[1,1,2,2]   == -1/4 conj(y_ql[2,1]) y_ql[2,1] / M^2 within 1e-12
  lq3[2,2,1,1]   == -1/4 conj(y_ql[1,2]) y_ql[1,2] / M^2 within 1e-12
  lq3[1,1,1,2]   == -1/4 conj(y_ql[1,1]) y_ql[2,1] / M^2 within 1e-12
  lq3[1,2,2,3]   == -1/4 conj(y_ql[2,1]) y_ql[3,2] / M^2 within 1e-12
  lq3[2,3,1,3]   == -1/4 conj(y_ql[1,2]) y_ql[3,3] / M^2 within 1e-12
  eu[1,1,1,1]    == 1/2 conj(y_eu[1,1]) y_eu[1,1] / M^2  within 1e-12
  eu[1,1,2,2]    == 1/2 conj(y_eu[1,2]) y_eu[1,2] / M^2  within 1e-12
  eu[2,2,1,1]    == 1/2 conj(y_eu[2,1]) y_eu[2,1] / M^2  within 1e-12
  eu[1,1,1,2]    == 1/2 conj(y_eu[1,1]) y_eu[1,2] / M^2  within 1e-12
  eu[1,2,2,3]    == 1/2 conj(y_eu[1,2]) y_eu[2,3] / M^2  within 1e-12
  eu[2,3,1,3]    == 1/2 conj(y_eu[2,1]) y_eu[3,3] / M^2  within 1e-12
  lequ1[1,1,1,1] == 1/2 conj(y_ql[1,1]) y_eu[1,1] / M^2  within 1e-12
  lequ1[1,1,2,2] == 1/2 conj(y_ql[2,1]) y_eu[1,2] / M^2  within 1e-12
  lequ1[2,2,1,1] == 1/2 conj(y_ql[1,2]) y_eu[2,1] / M^2  within 1e-12
  lequ1[1,1,1,2] == 1/2 conj(y_ql[1,1]) y_eu[1,2] / M^2  within 1e-12
  lequ1[1,2,2,3] == 1/2 conj(y_ql[2,1]) y_eu[2,3] / M^2  within 1e-12
  lequ1[2,3,1,3] == 1/2 conj(y_ql[1,2]) y_eu[3,3] / M^2  within 1e-12
  lequ3[1,1,1,1] == -1/8 conj(y_ql[1,1]) y_eu[1,1] / M^2 within 1e-12
  lequ3[1,1,2,2] == -1/8 conj(y_ql[2,1]) y_eu[1,2] / M^2 within 1e-12
  lequ3[2,2,1,1] == -1/8 conj(y_ql[1,2]) y_eu[2,1] / M^2 within 1e-12
  lequ3[1,1,1,2] == -1/8 conj(y_ql[1,1]) y_eu[1,2] / M^2 within 1e-12
  lequ3[1,2,2,3] == -1/8 conj(y_ql[2,1]) y_eu[2,3] / M^2 within 1e-12
  lequ3[2,3,1,3] == -1/8 conj(y_ql[1,2]) y_eu[3,3] / M^2 within 1e-12
  qq1[1,1,1,1]   == 1/2 conj(y_qq[1,1]) y_qq[1,1] / M^2  within 1e-12
  qq1[1,1,2,2]   == conj(y_qq[1,2]) y_qq[1,2] / M^2      within 1e-12
  qq1[1,1,1,2]   == conj(y_qq[1,2]) y_qq[1,1] / M^2      within 1e-12
  qq1[1,2,2,3]   == conj(y_qq[2,3]) y_qq[1,2] / M^2      within 1e-12
  qq1[1,3,3,2]   == conj(y_qq[2,3]) y_qq[1,3] / M^2      within 1e-12
  qq3[1,1,1,1]   == -1/2 conj(y_qq[1,1]) y_qq[1,1] / M^2 within 1e-12
  qq3[1,1,2,2]   == -conj(y_qq[1,2]) y_qq[1,2] / M^2     within 1e-12
  qq3[1,1,1,2]   == -conj(y_qq[1,2]) y_qq[1,1] / M^2     within 1e-12
  qq3[1,2,2,3]   == -conj(y_qq[2,3]) y_qq[1,2] / M^2     within 1e-12
  qq3[1,3,3,2]   == -conj(y_qq[2,3]) y_qq[1,3] / M^2     within 1e-12
  ud1[1,1,1,1]   == 1/3 conj(y_du[1,1]) y_du[1,1] / M^2  within 1e-12
  ud1[1,1,2,2]   == 1/3 conj(y_du[2,1]) y_du[2,1] / M^2  within 1e-12
  ud1[2,2,1,1]   == 1/3 conj(y_du[1,2]) y_du[1,2] / M^2  within 1e-12
  ud1[1,1,1,2]   == 1/3 conj(y_du[2,1]) y_du[1,1] / M^2  within 1e-12
  ud1[1,2,2,3]   == 1/3 conj(y_du[3,2]) y_du[2,1] / M^2  within 1e-12
  ud1[2,3,1,3]   == 1/3 conj(y_du[3,3]) y_du[1,2] / M^2  within 1e-12
  ud8[1,1,1,1]   == -conj(y_du[1,1]) y_du[1,1] / M^2     within 1e-12
  ud8[1,1,2,2]   == -conj(y_du[2,1]) y_du[2,1] / M^2     within 1e-12
  ud8[2,2,1,1]   == -conj(y_du[1,2]) y_du[1,2] / M^2     within 1e-12
  ud8[1,1,1,2]   == -conj(y_du[2,1]) y_du[1,1] / M^2     within 1e-12
  ud8[1,2,2,3]   == -conj(y_du[3,2]) y_du[2,1] / M^2     within 1e-12
  ud8[2,3,1,3]   == -conj(y_du[3,3]) y_du[1,2] / M^2     within 1e-12
  quqd1[1,1,1,1] == 4/3 conj(y_du[1,1]) y_qq[1,1] / M^2  within 1e-12
  quqd1[1,1,2,2] == 4/3 conj(y_du[2,1]) y_qq[1,2] / M^2  within 1e-12
  quqd1[2,2,1,1] == 4/3 conj(y_du[1,2]) y_qq[1,2] / M^2  within 1e-12
  quqd1[1,1,1,2] == 4/3 conj(y_du[2,1]) y_qq[1,1] / M^2  within 1e-12
  quqd1[1,2,2,3] == 4/3 conj(y_du[3,2]) y_qq[1,2] / M^2  within 1e-12
  quqd1[2,3,1,3] == 4/3 conj(y_du[3,3]) y_qq[1,2] / M^2  within 1e-12
  quqd8[1,1,1,1] == -4 conj(y_du[1,1]) y_qq[1,1] / M^2   within 1e-12
  quqd8[1,1,2,2] == -4 conj(y_du[2,1]) y_qq[1,2] / M^2   within 1e-12
  quqd8[2,2,1,1] == -4 conj(y_du[1,2]) y_qq[1,2] / M^2   within 1e-12
  quqd8[1,1,1,2] == -4 conj(y_du[2,1]) y_qq[1,1] / M^2   within 1e-12
  quqd8[1,2,2,3] == -4 conj(y_du[3,2]) y_qq[1,2] / M^2   within 1e-12
  quqd8[2,3,1,3] == -4 conj(y_du[3,3]) y_qq[1,2] / M^2   within 1e-12
  duql[1,1,1,1]  == conj(y_du[1,1]) y_ql[1,1] / M^2      within 1e-12
  duql[1,1,2,2]  == conj(y_du[1,1]) y_ql[2,2] / M^2      within 1e-12
  duql[2,2,1,1]  == conj(y_du[2,2]) y_ql[1,1] / M^2      within 1e-12
  duql[1,1,1,2]  == conj(y_du[1,1]) y_ql[1,2] / M^2      within 1e-12
  duql[1,2,2,3]  == conj(y_du[1,2]) y_ql[2,3] / M^2      within 1e-12
  duql[2,3,1,3]  == conj(y_du[2,3]) y_ql[1,3] / M^2      within 1e-12
  qque[1,1,1,1]  == conj(y_qq[1,1]) y_eu[1,1] / M^2      within 1e-12
  qque[1,1,2,2]  == conj(y_qq[1,1]) y_eu[2,2] / M^2      within 1e-12
  qque[2,2,1,1]  == conj(y_qq[2,2]) y_eu[1,1] / M^2      within 1e-12
  qque[1,1,1,2]  == conj(y_qq[1,1]) y_eu[2,1] / M^2      within 1e-12
  qque[1,2,2,3]  == 2 conj(y_qq[1,2]) y_eu[3,2] / M^2    within 1e-12
  qque[2,3,1,3]  == 2 conj(y_qq[2,3]) y_eu[3,1] / M^2    within 1e-12
  duue[1,1,1,1]  == conj(y_du[1,1]) y_eu[1,1] / M^2      within 1e-12
  duue[1,1,2,2]  == conj(y_du[1,1]) y_eu[2,2] / M^2      within 1e-12
  duue[2,2,1,1]  == conj(y_du[2,2]) y_eu[1,1] / M^2      within 1e-12
  duue[1,1,1,2]  == conj(y_du[1,1]) y_eu[2,1] / M^2      within 1e-12
  duue[1,2,2,3]  == conj(y_du[1,2]) y_eu[3,2] / M^2      within 1e-12
  duue[2,3,1,3]  == conj(y_du[2,3]) y_eu[3,1] / M^2      within 1e-12
  qqql[1,1,1,1]  == -2 conj(y_qq[1,1]) y_ql[1,1] / M^2   within 1e-12
  qqql[1,1,1,2]  == -2 conj(y_qq[1,1]) y_ql[1,2] / M^2   within 1e-12
  qqql[3,3,3,2]  == -2 conj(y_qq[3,3]) y_ql[3,2] / M^2   within 1e-12
}
