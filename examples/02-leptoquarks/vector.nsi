nsi 1
model vector_u1 "Vector leptoquark (3,1)_2/3 with a muon coupling"
cite arXiv:1711.10391

convention quark_basis = down

param M = 1.5 TeV
param lam : complex = 0.8

field U1 : complex vector (3,1)_2/3, mass M

lagrangian { lam U1(mu) (bar(q[1]) gamma(mu) l[2]) + h.c. }

match { loops 0 at M }
