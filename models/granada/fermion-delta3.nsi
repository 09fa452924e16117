nsi 1
model granada_delta3 "Fermion Delta3 (1,2)_-3/2 of the tree-level dictionary"
cite arXiv:1711.10391

param M = 2 TeV
param lambda[3] : complex = { [1] = 0.34 + 0.52 i, [2] = -0.17 - 0.06 i, [3] = 0.41 + 0.25 i }

field Delta3 : dirac fermion (1,2)_-3/2, mass M

lagrangian {
  - lambda[p] (bar(L(Delta3)) e[p]) Ht + h.c.
}

match { loops 0 at M }

// -L = lambda_p Psibar X_p gives (lambda*_p lambda_r / M^2) Xbar_p i D-slash X_r; X = Ht e: Ht^dagger i D<-> Ht = -H^dagger i D<-> H.
assert {
  phie[1,1] == -1/2 conj(lambda[1]) lambda[1] / M^2 within 1e-12
  phie[1,2] == -1/2 conj(lambda[1]) lambda[2] / M^2 within 1e-12
  phie[2,3] == -1/2 conj(lambda[2]) lambda[3] / M^2 within 1e-12
  phie[3,3] == -1/2 conj(lambda[3]) lambda[3] / M^2 within 1e-12
}
