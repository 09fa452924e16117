nsi 1
model granada_e "Fermion E (1,1)_-1 of the tree-level dictionary"
cite arXiv:1711.10391

param M = 2 TeV
param lambda[3] : complex = { [1] = 0.13 - 0.24 i, [2] = 0.42 - 0.59 i, [3] = -0.17 + 0.17 i }

field E : dirac fermion (1,1)_-1, mass M

lagrangian {
  - lambda[p] (bar(R(E)) l[p]) conj(H) + h.c.
}

match { loops 0 at M }

// -L = lambda_p Psibar X_p gives (lambda*_p lambda_r / M^2) Xbar_p i D-slash X_r; X = H^dagger l, H_i H*_j = 1/2 (1 + tau), with the derivative on H*: -1/4.
assert {
  phil1[1,1] == -1/4 conj(lambda[1]) lambda[1] / M^2 within 1e-12
  phil1[1,2] == -1/4 conj(lambda[1]) lambda[2] / M^2 within 1e-12
  phil1[2,3] == -1/4 conj(lambda[2]) lambda[3] / M^2 within 1e-12
  phil1[3,3] == -1/4 conj(lambda[3]) lambda[3] / M^2 within 1e-12
  phil3[1,1] == -1/4 conj(lambda[1]) lambda[1] / M^2 within 1e-12
  phil3[1,2] == -1/4 conj(lambda[1]) lambda[2] / M^2 within 1e-12
  phil3[2,3] == -1/4 conj(lambda[2]) lambda[3] / M^2 within 1e-12
  phil3[3,3] == -1/4 conj(lambda[3]) lambda[3] / M^2 within 1e-12
}
