nsi 1
model granada_w1 "Vector W1 (1,3)_1 of the tree-level dictionary"
cite arXiv:1711.10391

param M = 2 TeV
param g_H : complex = 0.3 + 0.2 i

field W1 : complex vector (1,3)_1, mass M

lagrangian {
  - 1/2 g_H conj(W1(mu)) (conj(Ht) tau i D(mu) H) + h.c.
}

match { loops 0 at M }

// No current of two Standard Model fermions is (1,3)_1: only Higgs operators, phiD among them. From sum over a of |Ht^dagger tau^a D H|^2
// = 2 (H^dagger H)(D H^dagger D H) - |Ht^dagger D H|^2 = 1/2 O_phiBox + O_phiD up to the equation of motion.
assert {
  phiD   == -1/4 conj(g_H) g_H / M^2 within 1e-12
  phiBox == -1/8 conj(g_H) g_H / M^2 within 1e-12
}
