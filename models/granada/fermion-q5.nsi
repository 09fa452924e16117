nsi 1
model granada_q5 "Fermion Q5 (3,2)_-5/6 of the tree-level dictionary"
cite arXiv:1711.10391

param M = 2 TeV
param lambda[3] : complex = { [1] = -0.35 + 0.41 i, [2] = 0.38 - 0.06 i, [3] = -0.1 - 0.12 i }

field Q5 : dirac fermion (3,2)_-5/6, mass M

lagrangian {
  - lambda[p] (bar(L(Q5)) d[p]) Ht + h.c.
}

match { loops 0 at M }

// -L = lambda_p Psibar X_p gives (lambda*_p lambda_r / M^2) Xbar_p i D-slash X_r; X = Ht d.
assert {
  phid[1,1] == -1/2 conj(lambda[1]) lambda[1] / M^2 within 1e-12
  phid[1,2] == -1/2 conj(lambda[1]) lambda[2] / M^2 within 1e-12
  phid[2,3] == -1/2 conj(lambda[2]) lambda[3] / M^2 within 1e-12
  phid[3,3] == -1/2 conj(lambda[3]) lambda[3] / M^2 within 1e-12
}
