nsi 1
model w_prime_triplet "W' triplet coupled to left-handed quark and lepton currents"
cite arXiv:1402.4431, arXiv:1711.10391

convention quark_basis = down

param M_Wp = 3 TeV in [500 GeV, 20 TeV]
param g_q = 0.4
param gl[3,3] : hermitian = { [1,1] = 0.3, [2,2] = -0.5, [1,2] = 0.1 + 0.2 i }

field Wp : real vector (1,3)_0, mass M_Wp

lagrangian {
  quarks:  1/2 g_q Wp(mu) (bar(q[p]) tau gamma(mu) q[p])
  leptons: 1/2 gl[p,r] Wp(mu) (bar(l[p]) tau gamma(mu) l[r])
}

match   { loops 0 at M_Wp }
observe { pion.R_emu; pion.ratio_munu; coherent.csi; solar8B.xenonnt }

// real vector: L = -J J/(2 M^2) with J = 1/2 (g_q q tau gamma q + gl l tau gamma l)
assert {
  lq3[1,1,1,1] == -1/4 g_q gl[1,1] / M_Wp^2 within 1e-12
  lq3[1,2,2,2] == -1/4 g_q gl[1,2] / M_Wp^2 within 1e-12
  ll[1,1,1,1]  == -1/8 gl[1,1]^2 / M_Wp^2   within 1e-12
}
