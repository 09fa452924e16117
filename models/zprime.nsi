nsi 1
model zprime "Z' with universal quark couplings and a coupling to the third lepton generation"
convention quark_basis = down

param M_Zp  = 1 TeV in [200 GeV, 10 TeV]
param g_q   = 0.1
param g_tau = -0.3

field Zp : real vector (1,1)_0, mass M_Zp

lagrangian {
  g_q   Zp(mu) (bar(q[p]) gamma(mu) q[p])
  g_q   Zp(mu) (bar(u[p]) gamma(mu) u[p])
  g_q   Zp(mu) (bar(d[p]) gamma(mu) d[p])
  g_tau Zp(mu) (bar(l[3]) gamma(mu) l[3])
  g_tau Zp(mu) (bar(e[3]) gamma(mu) e[3])
}

match   { loops 0 at M_Zp }
observe { coherent.csi; coherent.ar; solar8B.xenonnt; solar8B.pandax }

// real vector: L = -J J / (2 M^2), arXiv:1711.10391, multiplet B
assert {
  lq1[3,3,1,1] == -g_q g_tau / M_Zp^2   within 1e-12
  ld[3,3,2,2]  == -g_q g_tau / M_Zp^2   within 1e-12
  ll[3,3,3,3]  == -1/2 g_tau^2 / M_Zp^2 within 1e-12
}

// eps^L = eps^R = -C/(2 sqrt(2) G_F); QCD does not act on vector currents, electroweak penguins add a few percent
assert {
  eps_uV_33 == g_q g_tau/(sqrt(2) M_Zp^2 1.1663787e-5 / GeV^2) within 0.06
  eps_dV_33 == g_q g_tau/(sqrt(2) M_Zp^2 1.1663787e-5 / GeV^2) within 0.06
}
