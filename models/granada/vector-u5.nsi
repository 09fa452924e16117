nsi 1
model granada_u5 "Vector U5 (3,1)_5/3 of the tree-level dictionary"
cite arXiv:1711.10391

param M = 2 TeV
param g[3,3] : complex = {
  [1,1] = -0.25 + 0.53 i, [1,2] = -0.23 - 0.14 i, [1,3] = -0.32 + 0.41 i,
  [2,1] = 0.55 - 0.19 i, [2,2] = -0.33 + 0.37 i, [2,3] = -0.45 + 0.26 i,
  [3,1] = 0.45 + 0.07 i, [3,2] = -0.04 - 0.4 i, [3,3] = -0.16 + 0.28 i
}

field U5 : complex vector (3,1)_5/3, mass M

lagrangian {
  - g[p,r] conj(U5(mu)) (bar(e[p]) gamma(mu) u[r]) + h.c.
}

match { loops 0 at M }

// (ubar gamma e)(ebar gamma u) = (ebar gamma e)(ubar gamma u).
assert {
  eu[1,1,1,1] == -conj(g[1,1]) g[1,1] / M^2 within 1e-12
  eu[1,1,2,2] == -conj(g[1,2]) g[1,2] / M^2 within 1e-12
  eu[2,2,1,1] == -conj(g[2,1]) g[2,1] / M^2 within 1e-12
  eu[1,1,1,2] == -conj(g[1,1]) g[1,2] / M^2 within 1e-12
  eu[1,2,2,3] == -conj(g[2,2]) g[1,3] / M^2 within 1e-12
  eu[2,3,1,3] == -conj(g[3,1]) g[2,3] / M^2 within 1e-12
}
