nsi 1
model granada_zeta "Scalar zeta (3,3)_-1/3 of the tree-level dictionary"
cite arXiv:1711.10391

convention quark_basis = down

param M = 2 TeV
param y_ql[3,3] : complex = {
  [1,1] = -0.56 + 0.57 i, [1,2] = 0.03 + 0.41 i, [1,3] = 0.25 + 0.17 i,
  [2,1] = 0.36 - 0.06 i, [2,2] = 0.57 + 0.12 i, [2,3] = -0.33 - 0.45 i,
  [3,1] = -0.45 + 0.25 i, [3,2] = -0.37 - 0.37 i, [3,3] = 0.28 + 0.36 i
}
param y_qq[3,3] : antisymmetric = {
  [1,2] = 0.12 + 0.18 i, [1,3] = -0.35 - 0.53 i,
  [2,3] = -0.18 - 0.26 i
}

field zeta : complex scalar (3,3)_-1/3, mass M

lagrangian {
  - y_ql[p,r] (bar(cc(q[p])) eps tau l[r]) conj(zeta) + h.c.
  - y_qq[p,r] conj(zeta) (bar(q[p]) tau eps cc(q[r])) + h.c.
}

match { loops 0 at M }

// The leptoquark S3, conjugated. Sum_a (eps tau^a)_ab (eps tau^a)*_cd = delta_ac delta_bd + delta_ad delta_bc; y_qq is antisymmetric.
// Together y_ql and y_qq violate baryon number: qqql = 2 y_qq*_pr y_ql_st / M^2 in the full sum over flavours.
assert {
  lq1[1,1,1,1] == 3/4 conj(y_ql[1,1]) y_ql[1,1] / M^2 within 1e-12
  lq1[1,1,2,2] == 3/4 conj(y_ql[2,1]) y_ql[2,1] / M^2 within 1e-12
  lq1[2,2,1,1] == 3/4 conj(y_ql[1,2]) y_ql[1,2] / M^2 within 1e-12
  lq1[1,1,1,2] == 3/4 conj(y_ql[1,1]) y_ql[2,1] / M^2 within 1e-12
  lq1[1,2,2,3] == 3/4 conj(y_ql[2,1]) y_ql[3,2] / M^2 within 1e-12
  lq1[2,3,1,3] == 3/4 conj(y_ql[1,2]) y_ql[3,3] / M^2 within 1e-12
  lq3[1,1,1,1] == 1/4 conj(y_ql[1,1]) y_ql[1,1] / M^2 within 1e-12
  lq3[1,1,2,2] == 1/4 conj(y_ql[2,1]) y_ql[2,1] / M^2 within 1e-12
  lq3[2,2,1,1] == 1/4 conj(y_ql[1,2]) y_ql[1,2] / M^2 within 1e-12
  lq3[1,1,1,2] == 1/4 conj(y_ql[1,1]) y_ql[2,1] / M^2 within 1e-12
  lq3[1,2,2,3] == 1/4 conj(y_ql[2,1]) y_ql[3,2] / M^2 within 1e-12
  lq3[2,3,1,3] == 1/4 conj(y_ql[1,2]) y_ql[3,3] / M^2 within 1e-12
  qq1[1,1,2,2] == 3 conj(y_qq[1,2]) y_qq[1,2] / M^2   within 1e-12
  qq1[1,2,2,1] == -3 conj(y_qq[1,2]) y_qq[1,2] / M^2  within 1e-12
  qq1[1,2,2,3] == 3 conj(y_qq[2,3]) y_qq[1,2] / M^2   within 1e-12
  qq1[1,3,3,2] == -3 conj(y_qq[2,3]) y_qq[1,3] / M^2  within 1e-12
  qq3[1,1,2,2] == conj(y_qq[1,2]) y_qq[1,2] / M^2     within 1e-12
  qq3[1,2,2,1] == -conj(y_qq[1,2]) y_qq[1,2] / M^2    within 1e-12
  qq3[1,2,2,3] == conj(y_qq[2,3]) y_qq[1,2] / M^2     within 1e-12
  qq3[1,3,3,2] == -conj(y_qq[2,3]) y_qq[1,3] / M^2    within 1e-12
}
