nsi 1
model granada_t1 "Fermion T1 (3,3)_-1/3 of the tree-level dictionary"
cite arXiv:1711.10391

convention quark_basis = down

param M = 2 TeV
param lambda[3] : complex = { [1] = -0.27 + 0.43 i, [2] = 0.5 - 0.09 i, [3] = 0.19 - 0.34 i }

field T1 : dirac fermion (3,3)_-1/3, mass M

lagrangian {
  - 1/2 lambda[p] (bar(R(T1)) conj(H) tau q[p]) + h.c.
}

match { loops 0 at M }

// -L = lambda_p Psibar X_p gives (lambda*_p lambda_r / M^2) Xbar_p i D-slash X_r; X^a = 1/2 H^dagger tau^a q, as for Sigma1.
assert {
  phiq1[1,1] == -3/16 conj(lambda[1]) lambda[1] / M^2 within 1e-12
  phiq1[1,2] == -3/16 conj(lambda[1]) lambda[2] / M^2 within 1e-12
  phiq1[2,3] == -3/16 conj(lambda[2]) lambda[3] / M^2 within 1e-12
  phiq1[3,3] == -3/16 conj(lambda[3]) lambda[3] / M^2 within 1e-12
  phiq3[1,1] == 1/16 conj(lambda[1]) lambda[1] / M^2  within 1e-12
  phiq3[1,2] == 1/16 conj(lambda[1]) lambda[2] / M^2  within 1e-12
  phiq3[2,3] == 1/16 conj(lambda[2]) lambda[3] / M^2  within 1e-12
  phiq3[3,3] == 1/16 conj(lambda[3]) lambda[3] / M^2  within 1e-12
}
