nsi 1
model granada_theta1 "Scalar Theta1 (1,4)_1/2 of the tree-level dictionary"
cite arXiv:1711.10391

param M = 2 TeV
param lambda : complex = 0.4 + 0.2 i

field Theta1 : complex scalar (1,4)_1/2, mass M

lagrangian {
  - lambda conj(H) conj(H) H Theta1 + h.c.
}

match { loops 0 at M }

// An isospin quadruplet has no Yukawa coupling with two Standard Model fermions, two doublets being 1 + 3. Its source is H^dagger H H^dagger:
// (H^dagger H)^3 with coefficient |lambda|^2/(6 M^2) in the normalisation of the paper, and no operator with fermions or derivatives at dimension six.
assert {
  phiD        == 0 within 1e-12
  phiBox      == 0 within 1e-12
  phil1[1,1]  == 0 within 1e-12
  phil3[1,2]  == 0 within 1e-12
  ll[1,1,2,2] == 0 within 1e-12
}
