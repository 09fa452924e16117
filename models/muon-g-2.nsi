nsi 1
model muon_g_2 "Chirally enhanced muon g-2: a doublet and a singlet of odd fermions that mix through H"
cite arXiv:2104.03202, arXiv:hep-ph/0302221, arXiv:1402.7065

symmetry Z2

param f_l : complex = 0.6 + 0.2 i
param f_e = 0.5
param k1  = 0.4
param k2  = 0.3
param M_F   = 1.4 TeV
param m_chi = 600 GeV
param M_S   = 900 GeV

field F   : dirac fermion    (1,2)_1/2, Z2 odd, mass M_F
field chi : majorana fermion (1,1)_0,   Z2 odd, mass m_chi
field S   : complex scalar   (1,1)_1,   Z2 odd, mass M_S

lagrangian {
  F:     f_l (bar(l[2]) R(F)) conj(S)   + h.c.
  chi:   f_e (bar(L(chi)) e[2]) S       + h.c.
  left:  - k1 (bar(R(F)) L(chi)) H      + h.c.
  right: - k2 (bar(L(F)) R(chi)) H      + h.c.
}

inputs at matching { g1 = 0.36; g2 = 0.64; y_e = { [3,3] = 0.01 } }

match   { loops 1 }

// The mass flips inside the loop: no muon Yukawa coupling. With equal masses M, where D_F is the charge of F and D_S that of S,
// eB = (g'/64 pi^2) f_l f_e [ 1/2 D_F - D_S ],  D_F = (3 k2 - k1)/(12 M^2),  D_S = (k1 - k2)/(6 M^2)
// and eW = (g/128 pi^2) f_l f_e D_F. The Higgs current of l is isospin up only: phil1 = phil3.
assert {
  eB[2,2] == 0.36 f_l f_e ((3 k2 - k1)/24 - (k1 - k2)/6)/(64 pi^2 M_F^2) within 1e-9 when m_chi = M_F, M_S = M_F
  eW[2,2] == 0.64 f_l f_e (3 k2 - k1)/12/(128 pi^2 M_F^2) within 1e-9 when m_chi = M_F, M_S = M_F
}

