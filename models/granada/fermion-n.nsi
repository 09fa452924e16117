nsi 1
model granada_n "Fermion N (1,1)_0 of the tree-level dictionary"
cite arXiv:1711.10391

param M = 2 TeV
param lambda[3] : complex = { [1] = -0.21 - 0.15 i, [2] = -0.21 - 0.28 i, [3] = -0.43 + 0.17 i }

field N : majorana fermion (1,1)_0, mass M

lagrangian {
  - lambda[p] (bar(R(N)) l[p]) conj(Ht) + h.c.
}

match { loops 0 at M }

// -L = lambda_p Psibar X_p gives (lambda*_p lambda_r / M^2) Xbar_p i D-slash X_r; X = Ht^dagger l. Ht_i Ht*_j = 1/2 (delta - tau) and
// Ht^dagger i D<-> Ht = -H^dagger i D<-> H: phil1 = 1/4, phil3 = -1/4.
// Majorana: also the type-I see-saw, L = 1/2 (lambda X)^2 / M.
assert {
  phil1[1,1]    == 1/4 conj(lambda[1]) lambda[1] / M^2  within 1e-12
  phil1[1,2]    == 1/4 conj(lambda[1]) lambda[2] / M^2  within 1e-12
  phil1[2,3]    == 1/4 conj(lambda[2]) lambda[3] / M^2  within 1e-12
  phil1[3,3]    == 1/4 conj(lambda[3]) lambda[3] / M^2  within 1e-12
  phil3[1,1]    == -1/4 conj(lambda[1]) lambda[1] / M^2 within 1e-12
  phil3[1,2]    == -1/4 conj(lambda[1]) lambda[2] / M^2 within 1e-12
  phil3[2,3]    == -1/4 conj(lambda[2]) lambda[3] / M^2 within 1e-12
  phil3[3,3]    == -1/4 conj(lambda[3]) lambda[3] / M^2 within 1e-12
  llphiphi[1,1] == 1/2 lambda[1] lambda[1] / M          within 1e-12
  llphiphi[1,2] == lambda[1] lambda[2] / M              within 1e-12
  llphiphi[2,3] == lambda[2] lambda[3] / M              within 1e-12
  llphiphi[3,3] == 1/2 lambda[3] lambda[3] / M          within 1e-12
}
