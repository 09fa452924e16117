nsi 1
model granada_l1 "Vector L1 (1,2)_1/2 of the tree-level dictionary"
cite arXiv:1711.10391

param M = 2 TeV
param gamma_1 : complex = (0.3 + 0.2 i) TeV

field L1 : complex vector (1,2)_1/2, mass M

lagrangian {
  - gamma_1 conj(L1(mu)) D(mu) H + h.c.
}

match { loops 0 at M }

// The only coupling linear in L1 is its mixing with D H: no fermion current is (1,2)_1/2. L1 = -gamma_1 D H / M^2 and the field strength
// [D_mu, D_nu] H give |gamma_1|^2/M^4 times phiB, phiW, phiWB (-g1^2/8, -g2^2/8, -g1 g2/4) and a factor on the kinetic term of H.
// These are listed as not computed; the operators with fermions and no Higgs potential are not generated.
assert {
  phil1[1,1]  == 0 within 1e-12
  phil3[1,2]  == 0 within 1e-12
  phie[2,3]   == 0 within 1e-12
  ll[1,1,2,2] == 0 within 1e-12
  le[1,2,2,1] == 0 within 1e-12
}
