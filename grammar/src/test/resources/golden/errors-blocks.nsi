nsi 1
model broken "errors in blocks; the items without errors survive"
lagrangian {
  LS: f_LS (bar(l[2]) R(F) conj(S) + h.c.
  chiS: f_chiS (bar(L(chi)) e[2])) S + h.c.
  FQ: f_FQ (bar(R(F)) q[1]) conj(phi) + hc
  dchi: f_dchi (bar(d[1]) L(chi)) phi - h.c.
  good: f (bar(d[1]) L(chi)) phi
    + h.c.
  bad index: f (bar(d[]) L(chi)) phi + h.c.
  half: f (bar(l)[2] e[1.5]) H + h.c.
  = 4
  twice: f (bar(l[1]) e[1]) H + h.c. + h.c.
  last: f (bar(l[1]) e[1]) H + h.c.
}
smeft an 1 TeV { ledq[2,2,1,1] = 1e-8 / GeV^2 }
smeft at 1 TeV { ledq[2,2,1,1] 1e-8 / GeV^2; lq1[1,1,1,1] = 1e-8 / GeV^2; ll = ; ee[1,1,1,1] = GeV }
match { loops one; at M_F }
match { lops 1 at M_F }
run { smeft full; rigth full; to 2 GeV; to 3 GeV }
observe { pion.R_emu, coherent.csi; 12; solar8B.xenonnt }
scan { m_chi = log(50 GeV, 2 TeV, 40; f_chiS = lin(0.5, 2, 4) }
assert { f = 2; f == 2 within; f == 2 within 1e-9 when m = 3, n == 4; f <= 3 }
inputs at mathcing { g1 = 0.358 }
inputs { y_e = { [1,1] = 1e-5 [2,2] = 6e-4 } }
lagrangian {
  f (bar(l[1]) e[1]) H + h.c.
param x = 3
}
observe { pion.R_emu
