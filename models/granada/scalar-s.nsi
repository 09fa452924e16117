nsi 1
model granada_s "Scalar S (1,1)_0 of the tree-level dictionary"
cite arXiv:1711.10391

param M = 2 TeV
param kappa = 0.7 TeV
param lambda = 0.4

field S : real scalar (1,1)_0, mass M

lagrangian {
  - kappa S (conj(H) H)
  - 1/2 lambda (S S) (conj(H) H)
}

match { loops 0 at M }

// Couples to |H|^2 alone: none of the operators with leptons or quarks and no phiD. From the momentum in the propagator,
// L_eff = kappa^2/(2 M^4) (D |H|^2)^2 = -kappa^2/(2 M^4) O_phiBox. The quartic coupling enters (H^dagger H)^3 only.
assert {
  phiBox == -1/2 kappa^2 / M^4 within 1e-12
}
