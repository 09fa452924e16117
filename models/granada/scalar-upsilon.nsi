nsi 1
model granada_upsilon "Scalar Upsilon (6,3)_1/3 of the tree-level dictionary"
cite arXiv:1711.10391

convention quark_basis = down

param M = 2 TeV
param y[3,3] : symmetric = {
  [1,1] = 0.58 - 0.4 i, [1,2] = 0.18 - 0.05 i, [1,3] = 0.27 + 0.19 i,
  [2,2] = -0.18 + 0.29 i, [2,3] = -0.17 + 0.36 i,
  [3,3] = 0.29 - 0.17 i
}

field Upsilon : complex scalar (6,3)_1/3, mass M

lagrangian {
  - y[p,r] (bar(cc(q[p])) eps tau q[r]) conj(Upsilon) + h.c.
}

match { loops 0 at M }

// A diquark: no lepton can make a sextet, so there is no effect on operators with leptons. 1/4 (1 + colour exchange)(1 + isospin exchange),
// the isospin exchange being (qq1 + qq3)/2: 3/4 and 1/4.
assert {
  qq1[1,1,1,1] == 3/4 conj(y[1,1]) y[1,1] / M^2 within 1e-12
  qq1[1,1,2,2] == 3/2 conj(y[1,2]) y[1,2] / M^2 within 1e-12
  qq1[1,1,1,2] == 3/2 conj(y[1,1]) y[1,2] / M^2 within 1e-12
  qq1[1,2,2,3] == 3/2 conj(y[1,2]) y[2,3] / M^2 within 1e-12
  qq1[1,3,3,2] == 3/2 conj(y[1,3]) y[2,3] / M^2 within 1e-12
  qq3[1,1,1,1] == 1/4 conj(y[1,1]) y[1,1] / M^2 within 1e-12
  qq3[1,1,2,2] == 1/2 conj(y[1,2]) y[1,2] / M^2 within 1e-12
  qq3[1,1,1,2] == 1/2 conj(y[1,1]) y[1,2] / M^2 within 1e-12
  qq3[1,2,2,3] == 1/2 conj(y[1,2]) y[2,3] / M^2 within 1e-12
  qq3[1,3,3,2] == 1/2 conj(y[1,3]) y[2,3] / M^2 within 1e-12
}
