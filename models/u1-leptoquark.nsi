nsi 1
model u1_leptoquark "Vector leptoquark (3,1)_2/3"
cite arXiv:1711.10391, arXiv:1706.07808

convention quark_basis = down

param M_U = 3 TeV in [1 TeV, 20 TeV]
param gL[3,3] : complex = { [1,1] = 0.02, [1,2] = 0.3 + 0.1 i, [2,2] = 0.5, [3,3] = 1 }
param gR[3,3] : complex = { [1,2] = 0.1 - 0.05 i, [3,3] = 1 }

field U1 : complex vector (3,1)_2/3, mass M_U

lagrangian {
  LL: gL[p,r] U1(mu) (bar(q[p]) gamma(mu) l[r])  + h.c.
  RR: gR[p,r] U1(mu) (bar(d[p]) gamma(mu) e[r])  + h.c.
}

match   { loops 0 at M_U }
observe { pion.R_emu; pion.ratio_munu; coherent.csi; solar8B.xenonnt }

// complex vector: L = -J^dagger J/M^2 and the Fierz identity (q gamma l)(e gamma d) = -2 (q d)(e l)
assert {
  lq1[2,2,1,1]  == -1/2 gL[1,2] conj(gL[1,2]) / M_U^2 within 1e-12
  lq3[1,2,1,1]  == -1/2 gL[1,2] conj(gL[1,1]) / M_U^2 within 1e-12
  ed[2,2,1,1]   == -gR[1,2] conj(gR[1,2]) / M_U^2     within 1e-12
  ledq[2,2,1,1] == 2 conj(gL[1,2]) gR[1,2] / M_U^2    within 1e-12
  ledq[1,2,1,1] == 2 conj(gL[1,1]) gR[1,2] / M_U^2    within 1e-12
}
