nsi 1
model dark_loop_plane "Z2-odd dark loop, one coupling and one mass"
cite arXiv:2407.06523

convention quark_basis = down
symmetry Z2

param f_NP = 1
param M    = 1 TeV

field chi : majorana fermion (1,1)_0,    Z2 odd, mass M
field F   : dirac fermion    (1,2)_1/2,  Z2 odd, mass M
field S   : complex scalar   (1,1)_1,    Z2 odd, mass M
field phi : complex scalar   (3,1)_-1/3, Z2 odd, mass M

lagrangian {
  LS:   f_NP (bar(l[2]) R(F)) conj(S)    + h.c.
  chiS: f_NP (bar(L(chi)) e[2]) S        + h.c.
  FQ:   f_NP (bar(R(F)) q[1]) conj(phi)  + h.c.
  dchi: f_NP (bar(d[1]) L(chi)) phi      + h.c.
}

match   { loops 1 at M }
run     { smeft full; left full; to 2 GeV }
observe { pion.R_emu }
scan    { M = log(500 GeV, 5 TeV, 41); f_NP = log(0.5, 3.5, 41) }
assert  { ledq[2,2,1,1] == f_NP^4/(96 pi^2 M^2) within 1e-9 }
