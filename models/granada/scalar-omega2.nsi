nsi 1
model granada_omega2 "Scalar omega2 (3,1)_2/3 of the tree-level dictionary"
cite arXiv:1711.10391

convention quark_basis = down

param M = 2 TeV
param y[3,3] : antisymmetric = {
  [1,2] = 0.22 + 0.2 i, [1,3] = -0.15 - 0.34 i,
  [2,3] = -0.28 + 0.06 i
}

field omega2 : complex scalar (3,1)_2/3, mass M

lagrangian {
  - y[p,r] conj(omega2) (bar(d[p]) cc(d[r])) + h.c.
}

match { loops 0 at M }

// A diquark: no lepton can join, the operators with leptons do not feel it. Colour is antisymmetric, hence y; both colour orders are equal by Fierz.
assert {
  dd[1,1,2,2] == 2 conj(y[1,2]) y[1,2] / M^2  within 1e-12
  dd[1,2,2,1] == -2 conj(y[1,2]) y[1,2] / M^2 within 1e-12
  dd[1,2,2,3] == 2 conj(y[2,3]) y[1,2] / M^2  within 1e-12
  dd[1,3,3,2] == -2 conj(y[2,3]) y[1,3] / M^2 within 1e-12
}
