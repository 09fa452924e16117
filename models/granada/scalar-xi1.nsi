nsi 1
model granada_xi1 "Scalar Xi1 (1,3)_1 of the tree-level dictionary"
cite arXiv:1711.10391

param M = 2 TeV
param y[3,3] : symmetric = {
  [1,1] = -0.19 - 0.39 i, [1,2] = -0.53 - 0.34 i, [1,3] = 0.36 - 0.11 i,
  [2,2] = -0.03 + 0.57 i, [2,3] = 0.46 - 0.38 i,
  [3,3] = -0.49 + 0.31 i
}
param kappa : complex = (0.4 - 0.3 i) TeV

field Xi1 : complex scalar (1,3)_1, mass M

lagrangian {
  - y[p,r] (bar(l[p]) tau eps cc(l[r])) conj(Xi1) + h.c.
  - kappa conj(Xi1) (conj(Ht) tau H) + h.c.
}

match { loops 0 at M }

// Sum_a (tau^a eps)_ab (tau^a eps)*_cd = delta_ac delta_bd + delta_ad delta_bc: ll_prst = y_ps y*_rt / M^2.
// The type-II see-saw, llphiphi_pr = -2 kappa y*_pr / M^2, and from the propagator |kappa|^2/M^4 |D (Ht^dagger tau H)|^2 = |kappa|^2/M^4 (2 O_phiBox + 4 O_phiD).
assert {
  ll[1,1,1,1]   == conj(y[1,1]) y[1,1] / M^2   within 1e-12
  ll[1,1,2,2]   == 2 conj(y[1,2]) y[1,2] / M^2 within 1e-12
  ll[1,1,1,2]   == 2 conj(y[1,2]) y[1,1] / M^2 within 1e-12
  ll[1,2,2,3]   == 2 conj(y[2,3]) y[1,2] / M^2 within 1e-12
  ll[1,3,3,2]   == 2 conj(y[2,3]) y[1,3] / M^2 within 1e-12
  llphiphi[1,1] == -2 conj(y[1,1]) kappa / M^2 within 1e-12
  llphiphi[1,2] == -4 conj(y[1,2]) kappa / M^2 within 1e-12
  llphiphi[2,3] == -4 conj(y[2,3]) kappa / M^2 within 1e-12
  llphiphi[3,3] == -2 conj(y[3,3]) kappa / M^2 within 1e-12
  phiD          == 4 conj(kappa) kappa / M^4   within 1e-12
  phiBox        == 2 conj(kappa) kappa / M^4   within 1e-12
}
