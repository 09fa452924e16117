nsi 1
model granada_l3 "Vector L3 (1,2)_-3/2 of the tree-level dictionary"
cite arXiv:1711.10391

param M = 2 TeV
param g[3,3] : complex = {
  [1,1] = -0.28 - 0.05 i, [1,2] = 0.3 + 0.28 i, [1,3] = -0.54 - 0.47 i,
  [2,1] = 0.23 + 0.33 i, [2,2] = 0.1 + 0.34 i, [2,3] = -0.55 - 0.22 i,
  [3,1] = -0.19 - 0.52 i, [3,2] = -0.27 - 0.19 i, [3,3] = -0.11 + 0.06 i
}

field L3 : complex vector (1,2)_-3/2, mass M

lagrangian {
  - g[p,r] conj(L3(mu)) (bar(cc(e[p])) gamma(mu) l[r]) + h.c.
}

match { loops 0 at M }

// L_eff = -J^dagger J/M^2 and (lbar gamma e^c)(e^c-bar gamma l) = (lbar gamma l)(e^c-bar gamma e^c) = -(lbar gamma l)(ebar gamma e).
assert {
  le[1,1,1,1] == conj(g[1,1]) g[1,1] / M^2 within 1e-12
  le[1,1,2,2] == conj(g[2,1]) g[2,1] / M^2 within 1e-12
  le[2,2,1,1] == conj(g[1,2]) g[1,2] / M^2 within 1e-12
  le[1,1,1,2] == conj(g[1,1]) g[2,1] / M^2 within 1e-12
  le[1,2,2,3] == conj(g[2,1]) g[3,2] / M^2 within 1e-12
  le[2,3,1,3] == conj(g[1,2]) g[3,3] / M^2 within 1e-12
}
