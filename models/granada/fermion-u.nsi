nsi 1
model granada_u "Fermion U (3,1)_2/3 of the tree-level dictionary"
cite arXiv:1711.10391

convention quark_basis = down

param M = 2 TeV
param lambda[3] : complex = { [1] = 0.52 - 0.38 i, [2] = -0.49 - 0.52 i, [3] = 0.59 - 0.19 i }

field U : dirac fermion (3,1)_2/3, mass M

lagrangian {
  - lambda[p] (bar(R(U)) q[p]) conj(Ht) + h.c.
}

match { loops 0 at M }

// -L = lambda_p Psibar X_p gives (lambda*_p lambda_r / M^2) Xbar_p i D-slash X_r; X = Ht^dagger q, as for N.
assert {
  phiq1[1,1] == 1/4 conj(lambda[1]) lambda[1] / M^2  within 1e-12
  phiq1[1,2] == 1/4 conj(lambda[1]) lambda[2] / M^2  within 1e-12
  phiq1[2,3] == 1/4 conj(lambda[2]) lambda[3] / M^2  within 1e-12
  phiq1[3,3] == 1/4 conj(lambda[3]) lambda[3] / M^2  within 1e-12
  phiq3[1,1] == -1/4 conj(lambda[1]) lambda[1] / M^2 within 1e-12
  phiq3[1,2] == -1/4 conj(lambda[1]) lambda[2] / M^2 within 1e-12
  phiq3[2,3] == -1/4 conj(lambda[2]) lambda[3] / M^2 within 1e-12
  phiq3[3,3] == -1/4 conj(lambda[3]) lambda[3] / M^2 within 1e-12
}
