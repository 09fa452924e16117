nsi 1
model broken "errors in declarations, one a line"
cite 2407.06523, arXiv:2302.03485
convention quark_basis == down
import json "point.json"
param m_chi 300 GeV
param M_S = 500 GeV in 50 GeV
param M_phi = GeV
param let = 3
param 3 = 4
param g = 1e9999
param y[3,x] = 2
parm M_F = 1 TeV
let f_NP = (f_LS f_chiS^(1/4)
let x = 2 +
let k = 3 ** 4
field chi : majorana fermion (1,1_0, Z2 odd, mass m_chi
field F : dirac fermion (1,2)_1/0, mass M_F
field S : complex scalar (3bra,1)_1, mass M_S
field phi : complex scalar (3,1), mass M_phi
field X : complex scalar (3,1)_1, mas M_phi
field Y : complex scalar (3,1)_1, mass M_phi, mass M_S
field Z complex scalar (3,1)_1
field [3] : real scalar (1,1)_0
42
 = 3
x = 3
let conjugate = S^* S
param T = 1
field γ : real scalar (1,1)_0
