nsi 1
model second_higgs "Second Higgs doublet with general Yukawa couplings"
cite arXiv:1711.10391, arXiv:1106.0034

convention quark_basis = down

param M_Phi = 5 TeV in [500 GeV, 50 TeV]
param Ye[3,3] : complex = { [1,1] = 0.001, [2,2] = 0.02 + 0.01 i, [1,2] = 0.003 i, [3,3] = 0.4 }
param Yd[3,3] : complex = { [1,1] = 0.002, [2,2] = 0.01, [3,3] = 0.3 }
param Yu[3,3] : complex = { [1,1] = 0.001 - 0.002 i, [2,2] = 0.05, [3,3] = 0.8 }

field Phi : complex scalar (1,2)_1/2, mass M_Phi

lagrangian {
  - Ye[p,r] (bar(l[p]) e[r]) Phi         + h.c.
  - Yd[p,r] (bar(q[p]) d[r]) Phi         + h.c.
  - Yu[p,r] (bar(q[p]) u[r]) tilde(Phi)  + h.c.
}

match   { loops 0 at M_Phi }
observe { pion.R_emu; pion.width_munu; pion.ratio_munu }

// arXiv:1711.10391, multiplet varphi
assert {
  ledq[2,2,1,1]  == Ye[2,2] conj(Yd[1,1]) / M_Phi^2      within 1e-12
  lequ1[2,2,1,1] == -Ye[2,2] Yu[1,1] / M_Phi^2           within 1e-12
  le[2,2,2,2]    == -1/2 Ye[2,2] conj(Ye[2,2]) / M_Phi^2 within 1e-12
  le[1,1,2,2]    == -1/2 Ye[1,2] conj(Ye[1,2]) / M_Phi^2 within 1e-12
}
