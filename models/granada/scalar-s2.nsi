nsi 1
model granada_s2 "Scalar S2 (1,1)_2 of the tree-level dictionary"
cite arXiv:1711.10391

param M = 2 TeV
param y[3,3] : symmetric = {
  [1,1] = 0.16 - 0.43 i, [1,2] = -0.03 - 0.38 i, [1,3] = 0.2 + 0.54 i,
  [2,2] = -0.38 - 0.26 i, [2,3] = -0.42 + 0.21 i,
  [3,3] = -0.51 - 0.31 i
}

field S2 : complex scalar (1,1)_2, mass M

lagrangian {
  - y[p,r] (bar(e[p]) cc(e[r])) conj(S2) + h.c.
}

match { loops 0 at M }

// (abar b^c)(c^c-bar d) = 1/2 (abar gamma d)(bbar gamma c): ee_prst = 1/2 y_ps y*_rt / M^2.
assert {
  ee[1,1,1,1] == 1/2 conj(y[1,1]) y[1,1] / M^2 within 1e-12
  ee[1,1,2,2] == 2 conj(y[1,2]) y[1,2] / M^2   within 1e-12
  ee[1,1,1,2] == conj(y[1,2]) y[1,1] / M^2     within 1e-12
  ee[1,2,2,3] == 2 conj(y[2,3]) y[1,2] / M^2   within 1e-12
}
