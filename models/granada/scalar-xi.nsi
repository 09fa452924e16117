nsi 1
model granada_xi "Scalar Xi (1,3)_0 of the tree-level dictionary"
cite arXiv:1711.10391

param M = 2 TeV
param kappa = 0.5 TeV
param lambda = 0.3

field Xi : real scalar (1,3)_0, mass M

lagrangian {
  - kappa Xi (conj(H) tau H)
  - 1/2 lambda (Xi Xi) (conj(H) H)
}

match { loops 0 at M }

// No couplings to fermions: nothing but Higgs operators. L_eff = kappa^2/(2 M^4) (D_mu (H^dagger tau^a H))^2, and with
// tau^a_ij tau^a_kl = 2 delta_il delta_kj - delta_ij delta_kl the square is O_phiBox - 4 O_phiD up to the equation of motion of H.
assert {
  phiD   == -2 kappa^2 / M^4  within 1e-12
  phiBox == 1/2 kappa^2 / M^4 within 1e-12
}
