nsi 1
model granada_omega4 "Scalar omega4 (3,1)_-4/3 of the tree-level dictionary"
cite arXiv:1711.10391

convention quark_basis = down

param M = 2 TeV
param y_ed[3,3] : complex = {
  [1,1] = -0.33 - 0.05 i, [1,2] = -0.23 - 0.27 i, [1,3] = -0.45 + 0.43 i,
  [2,1] = -0.03 + 0.03 i, [2,2] = 0.32 - 0.48 i, [2,3] = -0.17 + 0.06 i,
  [3,1] = 0.51 - 0.52 i, [3,2] = 0.52 + 0.3 i, [3,3] = 0.36 - 0.56 i
}
param y_uu[3,3] : antisymmetric = {
  [1,2] = -0.3 - 0.46 i, [1,3] = 0.43 - 0.43 i,
  [2,3] = -0.09 + 0.54 i
}

field omega4 : complex scalar (3,1)_-4/3, mass M

lagrangian {
  - y_ed[p,r] (bar(cc(e[p])) d[r]) conj(omega4) + h.c.
  - y_uu[p,r] conj(omega4) (bar(u[p]) cc(u[r])) + h.c.
}

match { loops 0 at M }

// (abar b^c)(c^c-bar d) = 1/2 (abar gamma d)(bbar gamma c). The baryon-number violating (u u)(d e) is brought to (d u)(u e) by
// (12)(34) + (13)(24) + (14)(23) = 0 for two-component fields.
assert {
  ed[1,1,1,1]   == 1/2 conj(y_ed[1,1]) y_ed[1,1] / M^2 within 1e-12
  ed[1,1,2,2]   == 1/2 conj(y_ed[1,2]) y_ed[1,2] / M^2 within 1e-12
  ed[2,2,1,1]   == 1/2 conj(y_ed[2,1]) y_ed[2,1] / M^2 within 1e-12
  ed[1,1,1,2]   == 1/2 conj(y_ed[1,1]) y_ed[1,2] / M^2 within 1e-12
  ed[1,2,2,3]   == 1/2 conj(y_ed[1,2]) y_ed[2,3] / M^2 within 1e-12
  ed[2,3,1,3]   == 1/2 conj(y_ed[2,1]) y_ed[3,3] / M^2 within 1e-12
  uu[1,1,2,2]   == 2 conj(y_uu[1,2]) y_uu[1,2] / M^2   within 1e-12
  uu[1,2,2,1]   == -2 conj(y_uu[1,2]) y_uu[1,2] / M^2  within 1e-12
  uu[1,2,2,3]   == 2 conj(y_uu[2,3]) y_uu[1,2] / M^2   within 1e-12
  uu[1,3,3,2]   == -2 conj(y_uu[2,3]) y_uu[1,3] / M^2  within 1e-12
  duue[1,1,2,2] == -2 conj(y_uu[1,2]) y_ed[2,1] / M^2  within 1e-12
  duue[2,2,1,1] == 2 conj(y_uu[1,2]) y_ed[1,2] / M^2   within 1e-12
  duue[1,2,1,1] == 2 conj(y_uu[1,2]) y_ed[1,1] / M^2   within 1e-12
  duue[2,3,1,1] == 2 conj(y_uu[1,3]) y_ed[1,2] / M^2   within 1e-12
  duue[2,3,1,3] == 2 conj(y_uu[1,3]) y_ed[3,2] / M^2   within 1e-12
}
