nsi 1
model scotogenic "Scotogenic model: two Majorana singlets and an inert doublet"
cite arXiv:hep-ph/0601225, arXiv:1312.2840

symmetry Z2

param h[2,3] : complex = { [1,1] = 0.3, [1,2] = 0.5 - 0.2 i, [1,3] = 0.1 i, [2,2] = 0.4, [2,3] = -0.6 }
param M_N[2] = { [1] = 600 GeV, [2] = 1.4 TeV }
param M_eta = 900 GeV
param l3 = 0.4
param l4 = -0.2
param l5 : complex = 1e-3 + 4e-4 i

let a = M_N[1]^2
let b = M_eta^2

field N[2] : majorana fermion (1,1)_0,   Z2 odd, mass M_N
field eta  : complex scalar   (1,2)_1/2, Z2 odd, mass M_eta

lagrangian {
  N:     - h[k,p] (bar(R(N[k])) l[p]) conj(tilde(eta))  + h.c.
  HH:    - l3 (conj(eta) eta) (conj(H) H)
  Heta:  - l4 (conj(H) eta) (conj(eta) H)
  split: - 1/2 l5 (conj(H) eta) (conj(H) eta)           + h.c.
}

match { loops 1 }

// Two units of flavour: the box alone, here with N_1 only, ll = (2 M_N^2 I0 - J) (h_2 h_1^*)^2/(128 pi^2), with J and I0
// at (M_N, M_N, M_eta, M_eta) in closed form, a = M_N^2, b = M_eta^2.
assert {
  ll[1,2,1,2] == h[1,2]^2 conj(h[1,1])^2/(128 pi^2) *
      (2 a (-2/(a - b)^2 + (a + b)/(a - b)^3 log(a/b)) - ((a + b)/(a - b)^2 - 2 a b/(a - b)^3 log(a/b))) within 1e-9 when h[2,2] = 0

  // The neutrino mass -C v^2/2 with llphiphi_11 = C_11/2 (arXiv:hep-ph/0601225 with 1/(32 pi^2), at first order in l5).
  llphiphi[1,1] == - conj(l5) h[1,1]^2 M_N[1]/(32 pi^2) * (1/(b - a) - a/(b - a)^2 log(b/a)) within 1e-9
}
