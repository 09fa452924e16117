nsi 1
model granada_q1 "Vector Q1 (3,2)_1/6 of the tree-level dictionary"
cite arXiv:1711.10391

convention quark_basis = down

param M = 2 TeV
param g_ul[3,3] : complex = {
  [1,1] = 0.6 - 0.25 i, [1,2] = -0.57 + 0.41 i, [1,3] = 0.52 + 0.57 i,
  [2,1] = -0.54 + 0.59 i, [2,2] = 0.41 - 0.57 i, [2,3] = 0.57 + 0.03 i,
  [3,1] = -0.22 - 0.56 i, [3,2] = -0.06 - 0.18 i, [3,3] = 0.55 + 0.25 i
}
param g_dq[3,3] : complex = {
  [1,1] = -0.36 - 0.29 i, [1,2] = 0.27 + 0.04 i, [1,3] = 0.34 - 0.44 i,
  [2,1] = 0.06 - 0.56 i, [2,2] = 0.17 - 0.39 i, [2,3] = 0.14 + 0.53 i,
  [3,1] = 0.57 + 0.56 i, [3,2] = -0.32 + 0.52 i, [3,3] = -0.14 + 0.18 i
}

field Q1 : complex vector (3,2)_1/6, mass M

lagrangian {
  - g_ul[p,r] conj(Q1(mu)) (bar(cc(u[p])) gamma(mu) l[r]) + h.c.
  - g_dq[p,r] conj(Q1(mu)) (bar(d[p]) gamma(mu) cc(q[r])) + h.c.
}

match { loops 0 at M }

// As L3 with u for e. Quarks: +(dbar gamma d)(qbar gamma q)(delta delta - delta delta) from eps_ABC eps_ADE. Baryon number: isospin is contracted
// with Q1^dagger_a eps_ab q^c_b. Set g_dq to zero for a proton that lives.
assert {
  lu[1,1,1,1]   == conj(g_ul[1,1]) g_ul[1,1] / M^2     within 1e-12
  lu[1,1,2,2]   == conj(g_ul[2,1]) g_ul[2,1] / M^2     within 1e-12
  lu[2,2,1,1]   == conj(g_ul[1,2]) g_ul[1,2] / M^2     within 1e-12
  lu[1,1,1,2]   == conj(g_ul[1,1]) g_ul[2,1] / M^2     within 1e-12
  lu[1,2,2,3]   == conj(g_ul[2,1]) g_ul[3,2] / M^2     within 1e-12
  lu[2,3,1,3]   == conj(g_ul[1,2]) g_ul[3,3] / M^2     within 1e-12
  qd1[1,1,1,1]  == 2/3 conj(g_dq[1,1]) g_dq[1,1] / M^2 within 1e-12
  qd1[1,1,2,2]  == 2/3 conj(g_dq[2,1]) g_dq[2,1] / M^2 within 1e-12
  qd1[2,2,1,1]  == 2/3 conj(g_dq[1,2]) g_dq[1,2] / M^2 within 1e-12
  qd1[1,1,1,2]  == 2/3 conj(g_dq[2,1]) g_dq[1,1] / M^2 within 1e-12
  qd1[1,2,2,3]  == 2/3 conj(g_dq[3,2]) g_dq[2,1] / M^2 within 1e-12
  qd1[2,3,1,3]  == 2/3 conj(g_dq[3,3]) g_dq[1,2] / M^2 within 1e-12
  qd8[1,1,1,1]  == -2 conj(g_dq[1,1]) g_dq[1,1] / M^2  within 1e-12
  qd8[1,1,2,2]  == -2 conj(g_dq[2,1]) g_dq[2,1] / M^2  within 1e-12
  qd8[2,2,1,1]  == -2 conj(g_dq[1,2]) g_dq[1,2] / M^2  within 1e-12
  qd8[1,1,1,2]  == -2 conj(g_dq[2,1]) g_dq[1,1] / M^2  within 1e-12
  qd8[1,2,2,3]  == -2 conj(g_dq[3,2]) g_dq[2,1] / M^2  within 1e-12
  qd8[2,3,1,3]  == -2 conj(g_dq[3,3]) g_dq[1,2] / M^2  within 1e-12
  duql[1,1,1,1] == 2 conj(g_dq[1,1]) g_ul[1,1] / M^2   within 1e-12
  duql[1,1,2,2] == 2 conj(g_dq[1,2]) g_ul[1,2] / M^2   within 1e-12
  duql[2,2,1,1] == 2 conj(g_dq[2,1]) g_ul[2,1] / M^2   within 1e-12
  duql[1,1,1,2] == 2 conj(g_dq[1,1]) g_ul[1,2] / M^2   within 1e-12
  duql[1,2,2,3] == 2 conj(g_dq[1,2]) g_ul[2,3] / M^2   within 1e-12
  duql[2,3,1,3] == 2 conj(g_dq[2,1]) g_ul[3,3] / M^2   within 1e-12
}
