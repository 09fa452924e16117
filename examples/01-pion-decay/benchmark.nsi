nsi 1
model benchmark "Dark loop, light benchmark: all couplings 1"
cite arXiv:2407.06523

convention quark_basis = down
symmetry Z2

param f     = 1
param m_chi = 100 GeV
param M_F   = 500 GeV
param M_S   = 300 GeV
param M_phi = 1 TeV

field chi : majorana fermion (1,1)_0,    Z2 odd, mass m_chi
field F   : dirac fermion    (1,2)_1/2,  Z2 odd, mass M_F
field S   : complex scalar   (1,1)_1,    Z2 odd, mass M_S
field phi : complex scalar   (3,1)_-1/3, Z2 odd, mass M_phi

lagrangian {
  LS:   f (bar(l[2]) R(F)) conj(S)    + h.c.
  chiS: f (bar(L(chi)) e[2]) S        + h.c.
  FQ:   f (bar(R(F)) q[1]) conj(phi)  + h.c.
  dchi: f (bar(d[1]) L(chi)) phi      + h.c.
}

match   { loops 1 at 1 TeV }
observe { pion.R_emu; pion.ratio_munu }
assert  { ledq[2,2,1,1] == 4.30044286400560e-9 / GeV^2 within 1e-12 }
