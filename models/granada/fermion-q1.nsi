nsi 1
model granada_q1 "Fermion Q1 (3,2)_1/6 of the tree-level dictionary"
cite arXiv:1711.10391

param M = 2 TeV
param lambda_u[3] : complex = { [1] = 0.6 - 0.25 i, [2] = -0.57 + 0.41 i, [3] = 0.52 + 0.57 i }
param lambda_d[3] : complex = { [1] = -0.54 + 0.59 i, [2] = 0.41 - 0.57 i, [3] = 0.57 + 0.03 i }

field Q1 : dirac fermion (3,2)_1/6, mass M

lagrangian {
  - lambda_u[p] (bar(L(Q1)) u[p]) Ht + h.c.
  - lambda_d[p] (bar(L(Q1)) d[p]) H + h.c.
}

match { loops 0 at M }

// -L = lambda_p Psibar X_p gives (lambda*_p lambda_r / M^2) Xbar_p i D-slash X_r; X = lambda_u Ht u + lambda_d H d,
// the cross term is (Ht^dagger i D H)(ubar gamma d).
assert {
  phiu[1,1]  == -1/2 conj(lambda_u[1]) lambda_u[1] / M^2 within 1e-12
  phiu[1,2]  == -1/2 conj(lambda_u[1]) lambda_u[2] / M^2 within 1e-12
  phiu[2,3]  == -1/2 conj(lambda_u[2]) lambda_u[3] / M^2 within 1e-12
  phiu[3,3]  == -1/2 conj(lambda_u[3]) lambda_u[3] / M^2 within 1e-12
  phid[1,1]  == 1/2 conj(lambda_d[1]) lambda_d[1] / M^2  within 1e-12
  phid[1,2]  == 1/2 conj(lambda_d[1]) lambda_d[2] / M^2  within 1e-12
  phid[2,3]  == 1/2 conj(lambda_d[2]) lambda_d[3] / M^2  within 1e-12
  phid[3,3]  == 1/2 conj(lambda_d[3]) lambda_d[3] / M^2  within 1e-12
  phiud[1,1] == conj(lambda_u[1]) lambda_d[1] / M^2      within 1e-12
  phiud[1,2] == conj(lambda_u[1]) lambda_d[2] / M^2      within 1e-12
  phiud[2,1] == conj(lambda_u[2]) lambda_d[1] / M^2      within 1e-12
  phiud[2,3] == conj(lambda_u[2]) lambda_d[3] / M^2      within 1e-12
  phiud[3,3] == conj(lambda_u[3]) lambda_d[3] / M^2      within 1e-12
}
