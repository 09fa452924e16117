nsi 1
model granada_q7 "Fermion Q7 (3,2)_7/6 of the tree-level dictionary"
cite arXiv:1711.10391

param M = 2 TeV
param lambda[3] : complex = { [1] = 0.24 + 0.18 i, [2] = 0.43 - 0.19 i, [3] = -0.31 + 0.5 i }

field Q7 : dirac fermion (3,2)_7/6, mass M

lagrangian {
  - lambda[p] (bar(L(Q7)) u[p]) H + h.c.
}

match { loops 0 at M }

// -L = lambda_p Psibar X_p gives (lambda*_p lambda_r / M^2) Xbar_p i D-slash X_r; X = H u.
assert {
  phiu[1,1] == 1/2 conj(lambda[1]) lambda[1] / M^2 within 1e-12
  phiu[1,2] == 1/2 conj(lambda[1]) lambda[2] / M^2 within 1e-12
  phiu[2,3] == 1/2 conj(lambda[2]) lambda[3] / M^2 within 1e-12
  phiu[3,3] == 1/2 conj(lambda[3]) lambda[3] / M^2 within 1e-12
}
