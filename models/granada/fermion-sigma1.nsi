nsi 1
model granada_sigma1 "Fermion Sigma1 (1,3)_-1 of the tree-level dictionary"
cite arXiv:1711.10391

param M = 2 TeV
param lambda[3] : complex = { [1] = -0.07 - 0.18 i, [2] = 0.12 - 0.3 i, [3] = 0.4 + 0.16 i }

field Sigma1 : dirac fermion (1,3)_-1, mass M

lagrangian {
  - 1/2 lambda[p] (bar(R(Sigma1)) conj(H) tau l[p]) + h.c.
}

match { loops 0 at M }

// -L = lambda_p Psibar X_p gives (lambda*_p lambda_r / M^2) Xbar_p i D-slash X_r; X^a = 1/2 H^dagger tau^a l,
// tau^a tau^a / 4 = 1/4 (2 delta_il delta_kj - delta_ij delta_kl): 1/4 of twice the singlet current less the product.
assert {
  phil1[1,1] == -3/16 conj(lambda[1]) lambda[1] / M^2 within 1e-12
  phil1[1,2] == -3/16 conj(lambda[1]) lambda[2] / M^2 within 1e-12
  phil1[2,3] == -3/16 conj(lambda[2]) lambda[3] / M^2 within 1e-12
  phil1[3,3] == -3/16 conj(lambda[3]) lambda[3] / M^2 within 1e-12
  phil3[1,1] == 1/16 conj(lambda[1]) lambda[1] / M^2  within 1e-12
  phil3[1,2] == 1/16 conj(lambda[1]) lambda[2] / M^2  within 1e-12
  phil3[2,3] == 1/16 conj(lambda[2]) lambda[3] / M^2  within 1e-12
  phil3[3,3] == 1/16 conj(lambda[3]) lambda[3] / M^2  within 1e-12
}
