nsi 1
model granada_sigma "Fermion Sigma (1,3)_0 of the tree-level dictionary"
cite arXiv:1711.10391

param M = 2 TeV
param lambda[3] : complex = { [1] = 0.18 - 0.35 i, [2] = 0.58 - 0.54 i, [3] = -0.03 + 0.05 i }

field Sigma : majorana fermion (1,3)_0, mass M

lagrangian {
  - 1/2 lambda[p] (bar(R(Sigma)) conj(Ht) tau l[p]) + h.c.
}

match { loops 0 at M }

// -L = lambda_p Psibar X_p gives (lambda*_p lambda_r / M^2) Xbar_p i D-slash X_r; X^a = 1/2 Ht^dagger tau^a l,
// tau^a tau^a / 4 = 1/4 (2 delta_il delta_kj - delta_ij delta_kl): 1/4 of twice the singlet current less the product.
// Majorana: also the type-III see-saw, L = 1/2 X^a X^a / M.
assert {
  phil1[1,1]    == 3/16 conj(lambda[1]) lambda[1] / M^2 within 1e-12
  phil1[1,2]    == 3/16 conj(lambda[1]) lambda[2] / M^2 within 1e-12
  phil1[2,3]    == 3/16 conj(lambda[2]) lambda[3] / M^2 within 1e-12
  phil1[3,3]    == 3/16 conj(lambda[3]) lambda[3] / M^2 within 1e-12
  phil3[1,1]    == 1/16 conj(lambda[1]) lambda[1] / M^2 within 1e-12
  phil3[1,2]    == 1/16 conj(lambda[1]) lambda[2] / M^2 within 1e-12
  phil3[2,3]    == 1/16 conj(lambda[2]) lambda[3] / M^2 within 1e-12
  phil3[3,3]    == 1/16 conj(lambda[3]) lambda[3] / M^2 within 1e-12
  llphiphi[1,1] == 1/8 lambda[1] lambda[1] / M          within 1e-12
  llphiphi[1,2] == 1/4 lambda[1] lambda[2] / M          within 1e-12
  llphiphi[2,3] == 1/4 lambda[2] lambda[3] / M          within 1e-12
  llphiphi[3,3] == 1/8 lambda[3] lambda[3] / M          within 1e-12
}
