nsi 1
model granada_s1 "Scalar S1 (1,1)_1 of the tree-level dictionary"
cite arXiv:1711.10391

param M = 2 TeV
param y[3,3] : antisymmetric = {
  [1,2] = 0.13 + 0.52 i, [1,3] = 0.1 - 0.59 i,
  [2,3] = -0.25 - 0.06 i
}

field S1 : complex scalar (1,1)_1, mass M

lagrangian {
  - y[p,r] (bar(l[p]) eps cc(l[r])) conj(S1) + h.c.
}

match { loops 0 at M }

// J_pr = lbar_p eps l^c_r is antisymmetric in flavour. (abar b^c)(c^c-bar d) = 1/2 (abar gamma d)(bbar gamma c) and
// eps_ab eps_cd = delta_ac delta_bd - delta_ad delta_bc, the two terms equal by Fierz: ll_prst = y_ps y*_rt / M^2.
assert {
  ll[1,1,2,2] == 2 conj(y[1,2]) y[1,2] / M^2  within 1e-12
  ll[1,2,2,1] == -2 conj(y[1,2]) y[1,2] / M^2 within 1e-12
  ll[1,2,2,3] == 2 conj(y[2,3]) y[1,2] / M^2  within 1e-12
  ll[1,3,3,2] == -2 conj(y[2,3]) y[1,3] / M^2 within 1e-12
}
