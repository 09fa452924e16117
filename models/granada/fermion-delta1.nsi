nsi 1
model granada_delta1 "Fermion Delta1 (1,2)_-1/2 of the tree-level dictionary"
cite arXiv:1711.10391

param M = 2 TeV
param lambda[3] : complex = { [1] = 0.03 - 0.35 i, [2] = 0.11 - 0.45 i, [3] = 0.54 + 0.32 i }

field Delta1 : dirac fermion (1,2)_-1/2, mass M

lagrangian {
  - lambda[p] (bar(L(Delta1)) e[p]) H + h.c.
}

match { loops 0 at M }

// -L = lambda_p Psibar X_p gives (lambda*_p lambda_r / M^2) Xbar_p i D-slash X_r; X = H e: H^dagger i D H = 1/2 H^dagger i D<-> H + total derivative.
assert {
  phie[1,1] == 1/2 conj(lambda[1]) lambda[1] / M^2 within 1e-12
  phie[1,2] == 1/2 conj(lambda[1]) lambda[2] / M^2 within 1e-12
  phie[2,3] == 1/2 conj(lambda[2]) lambda[3] / M^2 within 1e-12
  phie[3,3] == 1/2 conj(lambda[3]) lambda[3] / M^2 within 1e-12
}
