nsi 1
model granada_sigma_dirac "Fermion Sigma (1,3)_0 of the tree-level dictionary, Dirac"
cite arXiv:1711.10391

param M = 2 TeV
param lambda[3] : complex = { [1] = 0.5 + 0.47 i, [2] = -0.43 + 0.55 i, [3] = -0.12 + 0.23 i }

field Sigma : dirac fermion (1,3)_0, mass M

lagrangian {
  - 1/2 lambda[p] (bar(R(Sigma)) conj(Ht) tau l[p]) + h.c.
}

match { loops 0 at M }

// -L = lambda_p Psibar X_p gives (lambda*_p lambda_r / M^2) Xbar_p i D-slash X_r; X^a = 1/2 Ht^dagger tau^a l,
// as for the Majorana Sigma, but lepton number is conserved: no Weinberg operator.
assert {
  phil1[1,1]    == 3/16 conj(lambda[1]) lambda[1] / M^2 within 1e-12
  phil1[1,2]    == 3/16 conj(lambda[1]) lambda[2] / M^2 within 1e-12
  phil1[2,3]    == 3/16 conj(lambda[2]) lambda[3] / M^2 within 1e-12
  phil1[3,3]    == 3/16 conj(lambda[3]) lambda[3] / M^2 within 1e-12
  phil3[1,1]    == 1/16 conj(lambda[1]) lambda[1] / M^2 within 1e-12
  phil3[1,2]    == 1/16 conj(lambda[1]) lambda[2] / M^2 within 1e-12
  phil3[2,3]    == 1/16 conj(lambda[2]) lambda[3] / M^2 within 1e-12
  phil3[3,3]    == 1/16 conj(lambda[3]) lambda[3] / M^2 within 1e-12
  llphiphi[1,1] == 0                                    within 1e-12
  llphiphi[1,2] == 0                                    within 1e-12
}
