nsi 1
model granada_q5 "Vector Q5 (3,2)_-5/6 of the tree-level dictionary"
cite arXiv:1711.10391

convention quark_basis = down

param M = 2 TeV
param g_dl[3,3] : complex = {
  [1,1] = -0.35 + 0.41 i, [1,2] = 0.38 - 0.06 i, [1,3] = -0.1 - 0.12 i,
  [2,1] = -0.2 - 0.59 i, [2,2] = 0.16 - 0.11 i, [2,3] = 0.42 - 0.33 i,
  [3,1] = 0.09 + 0.59 i, [3,2] = -0.4 - 0.44 i, [3,3] = 0.19 - 0.57 i
}
param g_eq[3,3] : complex = {
  [1,1] = -0.21 - 0.39 i, [1,2] = 0.18 + 0.37 i, [1,3] = -0.54 - 0.6 i,
  [2,1] = -0.04 + 0.07 i, [2,2] = -0.55 + 0.37 i, [2,3] = 0.53 + 0.18 i,
  [3,1] = -0.11 - 0.2 i, [3,2] = -0.57 - 0.36 i, [3,3] = -0.15 + 0.58 i
}
param g_uq[3,3] : complex = {
  [1,1] = -0.28 - 0.54 i, [1,2] = 0.35 + 0.56 i, [1,3] = 0.42 - 0.12 i,
  [2,1] = 0.2 + 0.06 i, [2,2] = -0.15 - 0.56 i, [2,3] = 0.21 - 0.28 i,
  [3,1] = 0.5 - 0.56 i, [3,2] = -0.46 + 0.51 i, [3,3] = -0.57 + 0.19 i
}

field Q5 : complex vector (3,2)_-5/6, mass M

lagrangian {
  - g_dl[p,r] conj(Q5(mu)) (bar(cc(d[p])) gamma(mu) l[r]) + h.c.
  - g_eq[p,r] conj(Q5(mu)) (bar(cc(e[p])) gamma(mu) q[r]) + h.c.
  - g_uq[p,r] conj(Q5(mu)) (bar(u[p]) gamma(mu) cc(q[r])) + h.c.
}

match { loops 0 at M }

// ledq from -(lbar gamma d^c)(e^c-bar gamma q) = +(lbar gamma q)(dbar gamma e) = -2 (lbar e)(dbar q), opposite in sign to that of U2; the rest as for L3 and Q1.
// Isospin is contracted with Q5^dagger_a eps_ab q^c_b. Set g_uq to zero for a proton that lives.
assert {
  ld[1,1,1,1]   == conj(g_dl[1,1]) g_dl[1,1] / M^2                                    within 1e-12
  ld[1,1,2,2]   == conj(g_dl[2,1]) g_dl[2,1] / M^2                                    within 1e-12
  ld[2,2,1,1]   == conj(g_dl[1,2]) g_dl[1,2] / M^2                                    within 1e-12
  ld[1,1,1,2]   == conj(g_dl[1,1]) g_dl[2,1] / M^2                                    within 1e-12
  ld[1,2,2,3]   == conj(g_dl[2,1]) g_dl[3,2] / M^2                                    within 1e-12
  ld[2,3,1,3]   == conj(g_dl[1,2]) g_dl[3,3] / M^2                                    within 1e-12
  qe[1,1,1,1]   == conj(g_eq[1,1]) g_eq[1,1] / M^2                                    within 1e-12
  qe[1,1,2,2]   == conj(g_eq[2,1]) g_eq[2,1] / M^2                                    within 1e-12
  qe[2,2,1,1]   == conj(g_eq[1,2]) g_eq[1,2] / M^2                                    within 1e-12
  qe[1,1,1,2]   == conj(g_eq[1,1]) g_eq[2,1] / M^2                                    within 1e-12
  qe[1,2,2,3]   == conj(g_eq[2,1]) g_eq[3,2] / M^2                                    within 1e-12
  qe[2,3,1,3]   == conj(g_eq[1,2]) g_eq[3,3] / M^2                                    within 1e-12
  ledq[1,1,1,1] == -2 conj(g_dl[1,1]) g_eq[1,1] / M^2                                 within 1e-12
  ledq[1,1,2,2] == -2 conj(g_dl[2,1]) g_eq[1,2] / M^2                                 within 1e-12
  ledq[2,2,1,1] == -2 conj(g_dl[1,2]) g_eq[2,1] / M^2                                 within 1e-12
  ledq[1,1,1,2] == -2 conj(g_dl[1,1]) g_eq[1,2] / M^2                                 within 1e-12
  ledq[1,2,2,3] == -2 conj(g_dl[2,1]) g_eq[2,3] / M^2                                 within 1e-12
  ledq[2,3,1,3] == -2 conj(g_dl[1,2]) g_eq[3,3] / M^2                                 within 1e-12
  qu1[1,1,1,1]  == 2/3 conj(g_uq[1,1]) g_uq[1,1] / M^2                                within 1e-12
  qu1[1,1,2,2]  == 2/3 conj(g_uq[2,1]) g_uq[2,1] / M^2                                within 1e-12
  qu1[2,2,1,1]  == 2/3 conj(g_uq[1,2]) g_uq[1,2] / M^2                                within 1e-12
  qu1[1,1,1,2]  == 2/3 conj(g_uq[2,1]) g_uq[1,1] / M^2                                within 1e-12
  qu1[1,2,2,3]  == 2/3 conj(g_uq[3,2]) g_uq[2,1] / M^2                                within 1e-12
  qu1[2,3,1,3]  == 2/3 conj(g_uq[3,3]) g_uq[1,2] / M^2                                within 1e-12
  qu8[1,1,1,1]  == -2 conj(g_uq[1,1]) g_uq[1,1] / M^2                                 within 1e-12
  qu8[1,1,2,2]  == -2 conj(g_uq[2,1]) g_uq[2,1] / M^2                                 within 1e-12
  qu8[2,2,1,1]  == -2 conj(g_uq[1,2]) g_uq[1,2] / M^2                                 within 1e-12
  qu8[1,1,1,2]  == -2 conj(g_uq[2,1]) g_uq[1,1] / M^2                                 within 1e-12
  qu8[1,2,2,3]  == -2 conj(g_uq[3,2]) g_uq[2,1] / M^2                                 within 1e-12
  qu8[2,3,1,3]  == -2 conj(g_uq[3,3]) g_uq[1,2] / M^2                                 within 1e-12
  duql[1,1,1,1] == -2 conj(g_uq[1,1]) g_dl[1,1] / M^2                                 within 1e-12
  duql[1,1,2,2] == -2 conj(g_uq[1,2]) g_dl[1,2] / M^2                                 within 1e-12
  duql[2,2,1,1] == -2 conj(g_uq[2,1]) g_dl[2,1] / M^2                                 within 1e-12
  duql[1,1,1,2] == -2 conj(g_uq[1,1]) g_dl[1,2] / M^2                                 within 1e-12
  duql[1,2,2,3] == -2 conj(g_uq[2,2]) g_dl[1,3] / M^2                                 within 1e-12
  duql[2,3,1,3] == -2 conj(g_uq[3,1]) g_dl[2,3] / M^2                                 within 1e-12
  qque[1,1,1,1] == -2 conj(g_uq[1,1]) g_eq[1,1] / M^2                                 within 1e-12
  qque[1,1,2,2] == -2 conj(g_uq[2,1]) g_eq[2,1] / M^2                                 within 1e-12
  qque[2,2,1,1] == -2 conj(g_uq[1,2]) g_eq[1,2] / M^2                                 within 1e-12
  qque[1,1,1,2] == -2 conj(g_uq[1,1]) g_eq[2,1] / M^2                                 within 1e-12
  qque[1,2,2,3] == (-2 conj(g_uq[2,1]) g_eq[3,2] - 2 conj(g_uq[2,2]) g_eq[3,1]) / M^2 within 1e-12
  qque[2,3,1,3] == (-2 conj(g_uq[1,2]) g_eq[3,3] - 2 conj(g_uq[1,3]) g_eq[3,2]) / M^2 within 1e-12
}
