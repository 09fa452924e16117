nsi 1
model scalar "Scalar leptoquark (3bar,1)_1/3 with a muon coupling"
cite arXiv:1711.10391

convention quark_basis = down

param M = 1.5 TeV
param lam : complex = 0.8

field S1 : complex scalar (3bar,1)_1/3, mass M

lagrangian { lam (bar(cc(q[1])) eps l[2]) S1 + h.c. }

match { loops 0 at M }
