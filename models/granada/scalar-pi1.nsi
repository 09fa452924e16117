nsi 1
model granada_pi1 "Scalar Pi1 (3,2)_1/6 of the tree-level dictionary"
cite arXiv:1711.10391

convention quark_basis = down

param M = 2 TeV
param y[3,3] : complex = {
  [1,1] = 0.18 + 0.28 i, [1,2] = 0.56 - 0.24 i, [1,3] = -0.37 - 0.48 i,
  [2,1] = -0.46 - 0.2 i, [2,2] = -0.53 + 0.26 i, [2,3] = -0.59 + 0.18 i,
  [3,1] = -0.24 - 0.17 i, [3,2] = 0.38 - 0.35 i, [3,3] = -0.37 + 0.51 i
}

field Pi1 : complex scalar (3,2)_1/6, mass M

lagrangian {
  - y[p,r] (conj(Pi1) eps bar(l[p]) d[r]) + h.c.
}

match { loops 0 at M }

// (lbar d)(dbar l) = -1/2 (lbar gamma l)(dbar gamma d): ld_prst = -1/2 y_pt y*_rs / M^2.
assert {
  ld[1,1,1,1] == -1/2 conj(y[1,1]) y[1,1] / M^2 within 1e-12
  ld[1,1,2,2] == -1/2 conj(y[1,2]) y[1,2] / M^2 within 1e-12
  ld[2,2,1,1] == -1/2 conj(y[2,1]) y[2,1] / M^2 within 1e-12
  ld[1,1,1,2] == -1/2 conj(y[1,1]) y[1,2] / M^2 within 1e-12
  ld[1,2,2,3] == -1/2 conj(y[2,2]) y[1,3] / M^2 within 1e-12
  ld[2,3,1,3] == -1/2 conj(y[3,1]) y[2,3] / M^2 within 1e-12
}
