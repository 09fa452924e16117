nsi 1
model granada_pi7 "Scalar Pi7 (3,2)_7/6 of the tree-level dictionary"
cite arXiv:1711.10391

convention quark_basis = down

param M = 2 TeV
param y_lu[3,3] : complex = {
  [1,1] = 0.18 - 0.07 i, [1,2] = -0.28 - 0.5 i, [1,3] = -0.05 + 0.05 i,
  [2,1] = 0.45 + 0.32 i, [2,2] = -0.43 - 0.37 i, [2,3] = -0.11 - 0.57 i,
  [3,1] = 0.3 - 0.45 i, [3,2] = 0.12 - 0.42 i, [3,3] = -0.09 + 0.56 i
}
param y_eq[3,3] : complex = {
  [1,1] = 0.04 - 0.3 i, [1,2] = 0.59 - 0.59 i, [1,3] = 0.1 - 0.25 i,
  [2,1] = 0.56 + 0.43 i, [2,2] = -0.57 - 0.51 i, [2,3] = 0.51 + 0.59 i,
  [3,1] = 0.4 + 0.4 i, [3,2] = 0.23 - 0.18 i, [3,3] = -0.4 + 0.43 i
}

field Pi7 : complex scalar (3,2)_7/6, mass M

lagrangian {
  - y_lu[p,r] (conj(Pi7) eps bar(l[p]) u[r]) + h.c.
  - y_eq[p,r] (bar(e[p]) q[r]) conj(Pi7) + h.c.
}

match { loops 0 at M }

// The leptoquark R2. (qbar e)(lbar u) = -1/2 (qbar u)(lbar e) - 1/8 (qbar sigma u)(lbar sigma e), and eps_ab qbar_a lbar_b = -lbar_a eps_ab qbar_b.
assert {
  lu[1,1,1,1]    == -1/2 conj(y_lu[1,1]) y_lu[1,1] / M^2 within 1e-12
  lu[1,1,2,2]    == -1/2 conj(y_lu[1,2]) y_lu[1,2] / M^2 within 1e-12
  lu[2,2,1,1]    == -1/2 conj(y_lu[2,1]) y_lu[2,1] / M^2 within 1e-12
  lu[1,1,1,2]    == -1/2 conj(y_lu[1,1]) y_lu[1,2] / M^2 within 1e-12
  lu[1,2,2,3]    == -1/2 conj(y_lu[2,2]) y_lu[1,3] / M^2 within 1e-12
  lu[2,3,1,3]    == -1/2 conj(y_lu[3,1]) y_lu[2,3] / M^2 within 1e-12
  qe[1,1,1,1]    == -1/2 conj(y_eq[1,1]) y_eq[1,1] / M^2 within 1e-12
  qe[1,1,2,2]    == -1/2 conj(y_eq[2,1]) y_eq[2,1] / M^2 within 1e-12
  qe[2,2,1,1]    == -1/2 conj(y_eq[1,2]) y_eq[1,2] / M^2 within 1e-12
  qe[1,1,1,2]    == -1/2 conj(y_eq[2,1]) y_eq[1,1] / M^2 within 1e-12
  qe[1,2,2,3]    == -1/2 conj(y_eq[3,1]) y_eq[2,2] / M^2 within 1e-12
  qe[2,3,1,3]    == -1/2 conj(y_eq[3,2]) y_eq[1,3] / M^2 within 1e-12
  lequ1[1,1,1,1] == 1/2 conj(y_eq[1,1]) y_lu[1,1] / M^2  within 1e-12
  lequ1[1,1,2,2] == 1/2 conj(y_eq[1,2]) y_lu[1,2] / M^2  within 1e-12
  lequ1[2,2,1,1] == 1/2 conj(y_eq[2,1]) y_lu[2,1] / M^2  within 1e-12
  lequ1[1,1,1,2] == 1/2 conj(y_eq[1,1]) y_lu[1,2] / M^2  within 1e-12
  lequ1[1,2,2,3] == 1/2 conj(y_eq[2,2]) y_lu[1,3] / M^2  within 1e-12
  lequ1[2,3,1,3] == 1/2 conj(y_eq[3,1]) y_lu[2,3] / M^2  within 1e-12
  lequ3[1,1,1,1] == 1/8 conj(y_eq[1,1]) y_lu[1,1] / M^2  within 1e-12
  lequ3[1,1,2,2] == 1/8 conj(y_eq[1,2]) y_lu[1,2] / M^2  within 1e-12
  lequ3[2,2,1,1] == 1/8 conj(y_eq[2,1]) y_lu[2,1] / M^2  within 1e-12
  lequ3[1,1,1,2] == 1/8 conj(y_eq[1,1]) y_lu[1,2] / M^2  within 1e-12
  lequ3[1,2,2,3] == 1/8 conj(y_eq[2,2]) y_lu[1,3] / M^2  within 1e-12
  lequ3[2,3,1,3] == 1/8 conj(y_eq[3,1]) y_lu[2,3] / M^2  within 1e-12
}
