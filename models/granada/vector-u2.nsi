nsi 1
model granada_u2 "Vector U2 (3,1)_2/3 of the tree-level dictionary"
cite arXiv:1711.10391

convention quark_basis = down

param M = 2 TeV
param g_ed[3,3] : complex = {
  [1,1] = 0.16 + 0.44 i, [1,2] = 0.57 - 0.5 i, [1,3] = 0.43 + 0.42 i,
  [2,1] = 0.4 - 0.33 i, [2,2] = 0.23 - 0.22 i, [2,3] = 0.12 + 0.27 i,
  [3,1] = 0.55 - 0.3 i, [3,2] = -0.57 + 0.12 i, [3,3] = 0.56 + 0.24 i
}
param g_lq[3,3] : complex = {
  [1,1] = -0.6 + 0.46 i, [1,2] = -0.38 + 0.59 i, [1,3] = -0.09 - 0.4 i,
  [2,1] = -0.54 - 0.41 i, [2,2] = -0.19 + 0.51 i, [2,3] = 0.4 - 0.6 i,
  [3,1] = 0.57 + 0.4 i, [3,2] = -0.55 + 0.33 i, [3,3] = -0.31 - 0.59 i
}

field U2 : complex vector (3,1)_2/3, mass M

lagrangian {
  - g_ed[p,r] conj(U2(mu)) (bar(e[p]) gamma(mu) d[r]) + h.c.
  - g_lq[p,r] conj(U2(mu)) (bar(l[p]) gamma(mu) q[r]) + h.c.
}

match { loops 0 at M }

// The leptoquark U1. Fierz (abar gamma b)(cbar gamma d) = (abar gamma d)(cbar gamma b) for equal, -2 (abar d)(cbar b) for opposite chiralities.
assert {
  ed[1,1,1,1]   == -conj(g_ed[1,1]) g_ed[1,1] / M^2     within 1e-12
  ed[1,1,2,2]   == -conj(g_ed[1,2]) g_ed[1,2] / M^2     within 1e-12
  ed[2,2,1,1]   == -conj(g_ed[2,1]) g_ed[2,1] / M^2     within 1e-12
  ed[1,1,1,2]   == -conj(g_ed[1,1]) g_ed[1,2] / M^2     within 1e-12
  ed[1,2,2,3]   == -conj(g_ed[2,2]) g_ed[1,3] / M^2     within 1e-12
  ed[2,3,1,3]   == -conj(g_ed[3,1]) g_ed[2,3] / M^2     within 1e-12
  lq1[1,1,1,1]  == -1/2 conj(g_lq[1,1]) g_lq[1,1] / M^2 within 1e-12
  lq1[1,1,2,2]  == -1/2 conj(g_lq[1,2]) g_lq[1,2] / M^2 within 1e-12
  lq1[2,2,1,1]  == -1/2 conj(g_lq[2,1]) g_lq[2,1] / M^2 within 1e-12
  lq1[1,1,1,2]  == -1/2 conj(g_lq[1,1]) g_lq[1,2] / M^2 within 1e-12
  lq1[1,2,2,3]  == -1/2 conj(g_lq[2,2]) g_lq[1,3] / M^2 within 1e-12
  lq1[2,3,1,3]  == -1/2 conj(g_lq[3,1]) g_lq[2,3] / M^2 within 1e-12
  lq3[1,1,1,1]  == -1/2 conj(g_lq[1,1]) g_lq[1,1] / M^2 within 1e-12
  lq3[1,1,2,2]  == -1/2 conj(g_lq[1,2]) g_lq[1,2] / M^2 within 1e-12
  lq3[2,2,1,1]  == -1/2 conj(g_lq[2,1]) g_lq[2,1] / M^2 within 1e-12
  lq3[1,1,1,2]  == -1/2 conj(g_lq[1,1]) g_lq[1,2] / M^2 within 1e-12
  lq3[1,2,2,3]  == -1/2 conj(g_lq[2,2]) g_lq[1,3] / M^2 within 1e-12
  lq3[2,3,1,3]  == -1/2 conj(g_lq[3,1]) g_lq[2,3] / M^2 within 1e-12
  ledq[1,1,1,1] == 2 conj(g_ed[1,1]) g_lq[1,1] / M^2    within 1e-12
  ledq[1,1,2,2] == 2 conj(g_ed[1,2]) g_lq[1,2] / M^2    within 1e-12
  ledq[2,2,1,1] == 2 conj(g_ed[2,1]) g_lq[2,1] / M^2    within 1e-12
  ledq[1,1,1,2] == 2 conj(g_ed[1,1]) g_lq[1,2] / M^2    within 1e-12
  ledq[1,2,2,3] == 2 conj(g_ed[2,2]) g_lq[1,3] / M^2    within 1e-12
  ledq[2,3,1,3] == 2 conj(g_ed[3,1]) g_lq[2,3] / M^2    within 1e-12
}
