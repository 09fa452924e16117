nsi 1
model s1_leptoquark "Scalar leptoquark (3bar,1)_1/3"
cite arXiv:2003.12525, arXiv:1711.10391
convention quark_basis = down

param M = 1.5 TeV
param lam[3,3] : complex = { [1,2] = 0.5, [1,3] = 0.3 + 0.1 i }

field S1 : complex scalar (3bar,1)_1/3, mass M

lagrangian { lam[p,r] (bar(cc(q[p])) eps l[r]) S1 + h.c. }

match   { loops 0 at M }
observe { coherent.csi; solar8B.xenonnt; pion.R_emu }
scan    { M = log(1 TeV, 10 TeV, 10) }

// arXiv:1711.10391, appendix, omega_1: S1 is its conjugate
assert {
  lq1[2,2,1,1] == 1/4 conj(lam[1,2]) lam[1,2] / M^2  within 1e-12
  lq1[2,3,1,1] == 1/4 conj(lam[1,2]) lam[1,3] / M^2  within 1e-12
  lq3[2,3,1,1] == -1/4 conj(lam[1,2]) lam[1,3] / M^2 within 1e-12
}

// the singlet leptoquark makes charged-current and down-quark NSI of equal size, eps = |lam|^2/(4 sqrt(2) G_F M^2), up to electroweak running of a few percent
assert {
  eps_dL_22   == -lam[1,2] conj(lam[1,2])/(4 sqrt(2) M^2 1.1663787e-5 / GeV^2) within 0.08
  eps_dL_23   == -conj(lam[1,2]) lam[1,3]/(4 sqrt(2) M^2 1.1663787e-5 / GeV^2) within 0.08
  eps_L_22_ud == lam[1,2] conj(lam[1,2])/(4 sqrt(2) M^2 1.1663787e-5 / GeV^2)  within 0.08
}
