nsi 1
model granada_d "Fermion D (3,1)_-1/3 of the tree-level dictionary"
cite arXiv:1711.10391

convention quark_basis = down

param M = 2 TeV
param lambda[3] : complex = { [1] = -0.1 - 0.32 i, [2] = -0.16 - 0.35 i, [3] = 0.58 + 0.32 i }

field B : dirac fermion (3,1)_-1/3, mass M

lagrangian {
  - lambda[p] (bar(R(B)) q[p]) conj(H) + h.c.
}

match { loops 0 at M }

// -L = lambda_p Psibar X_p gives (lambda*_p lambda_r / M^2) Xbar_p i D-slash X_r; X = H^dagger q, as for E.
// D is the covariant derivative: the field is called B here.
assert {
  phiq1[1,1] == -1/4 conj(lambda[1]) lambda[1] / M^2 within 1e-12
  phiq1[1,2] == -1/4 conj(lambda[1]) lambda[2] / M^2 within 1e-12
  phiq1[2,3] == -1/4 conj(lambda[2]) lambda[3] / M^2 within 1e-12
  phiq1[3,3] == -1/4 conj(lambda[3]) lambda[3] / M^2 within 1e-12
  phiq3[1,1] == -1/4 conj(lambda[1]) lambda[1] / M^2 within 1e-12
  phiq3[1,2] == -1/4 conj(lambda[1]) lambda[2] / M^2 within 1e-12
  phiq3[2,3] == -1/4 conj(lambda[2]) lambda[3] / M^2 within 1e-12
  phiq3[3,3] == -1/4 conj(lambda[3]) lambda[3] / M^2 within 1e-12
}
