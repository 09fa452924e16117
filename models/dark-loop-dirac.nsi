nsi 1
model dark_loop_dirac "Z2-odd dark loop with Dirac dark matter"
cite arXiv:2407.06523, arXiv:2302.03485

convention quark_basis = down
symmetry Z2

param f_LS   = 1
param f_chiS = 1
param f_FQ   = 1
param f_dchi = 1
param m_chi  = 300 GeV in [50 GeV, 2 TeV]
param M_S    = 500 GeV
param M_phi  = 1.5 TeV
param M_F    = 1 TeV

inputs at matching { g1 = 0.36; g2 = 0.64 }
let g  = 0.64
let gp = 0.36

field chi : dirac fermion  (1,1)_0,    Z2 odd, mass m_chi
field F   : dirac fermion  (1,2)_1/2,  Z2 odd, mass M_F
field S   : complex scalar (1,1)_1,    Z2 odd, mass M_S
field phi : complex scalar (3,1)_-1/3, Z2 odd, mass M_phi

lagrangian {
  LS:   f_LS   (bar(l[2]) R(F)) conj(S)    + h.c.
  chiS: f_chiS (bar(L(chi)) e[2]) S        + h.c.
  FQ:   f_FQ   (bar(R(F)) q[1]) conj(phi)  + h.c.
  dchi: f_dchi (bar(d[1]) L(chi)) phi      + h.c.
}

match   { loops 1 at M_F }
observe { pion.R_emu; pion.ratio_munu; coherent.csi; coherent.ar; solar8B.xenonnt }

// All masses equal: boxes, gauge penguins (I_S = 1/(24 M^2), I_F = 1/(8 M^2)) and vacuum polarisation in closed form.
// O_ledq has the box alone and does not feel whether chi is Majorana or Dirac; the box of ee does: its Majorana value
// J - 2 m_chi^2 I0 vanishes for degenerate masses.
assert {
  ledq[2,2,1,1] == f_LS f_chiS f_FQ f_dchi/(96 pi^2 M_F^2) within 1e-9 when m_chi = M_F, M_S = M_F, M_phi = M_F
  ee[2,2,2,2]   == (- f_chiS^4 + gp^2 f_chiS^2)/(384 pi^2 M_F^2) -
      gp^4/(180 pi^2 M_F^2) within 1e-9 when m_chi = M_F, M_S = M_F, M_phi = M_F
  lq1[2,2,1,1]  == - f_LS^2 f_FQ^2/(384 pi^2 M_F^2) + gp^2 (f_LS^2 - 7 f_FQ^2)/(4608 pi^2 M_F^2) +
      gp^4/(1080 pi^2 M_F^2) within 1e-9 when m_chi = M_F, M_S = M_F, M_phi = M_F
  lq3[2,2,1,1]  == - f_LS^2 f_FQ^2/(384 pi^2 M_F^2) + g^2 (f_LS^2 + f_FQ^2)/(512 pi^2 M_F^2) -
      g^4/(480 pi^2 M_F^2) within 1e-9 when m_chi = M_F, M_S = M_F, M_phi = M_F
}
