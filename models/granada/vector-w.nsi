nsi 1
model granada_w "Vector W (1,3)_0 of the tree-level dictionary"
cite arXiv:1711.10391

convention quark_basis = down

param M = 2 TeV
param g_l[3,3] : hermitian = {
  [1,1] = 0.3, [1,2] = -0.57 - 0.25 i, [1,3] = 0.16 - 0.52 i,
  [2,2] = 0.34, [2,3] = -0.39 + 0.47 i,
  [3,3] = 0.42
}
param g_q[3,3] : hermitian = {
  [1,1] = -0.44, [1,2] = -0.07 - 0.5 i, [1,3] = -0.17 + 0.33 i,
  [2,2] = -0.19, [2,3] = -0.5 - 0.04 i,
  [3,3] = 0.15
}
param g_H : complex = 0.3 + 0.2 i

field W : real vector (1,3)_0, mass M

lagrangian {
  - 1/2 g_l[p,r] W(mu) (bar(l[p]) tau gamma(mu) l[r])
  - 1/2 g_q[p,r] W(mu) (bar(q[p]) tau gamma(mu) q[r])
  - 1/2 g_H W(mu) (conj(H) tau i D(mu) H) + h.c.
}

match { loops 0 at M }

// L_eff = -J^a J^a/(2 M^2) with 2 J^a = g_l lbar tau^a gamma l + g_q qbar tau^a gamma q + Re g_H H^dagger i D<->^a H - Im g_H D (H^dagger tau^a H).
// (tau^a)(tau^a) = 2 (exchange) - 1 for leptons, (H^dagger i D<->^a H)^2 = 3 O_phiBox and (D H^dagger tau^a H)^2 = O_phiBox - 4 O_phiD up to the equation of motion.
assert {
  ll[1,1,1,1]  == -1/8 g_l[1,1] g_l[1,1] / M^2                           within 1e-12
  ll[1,1,2,2]  == (-1/2 g_l[1,2] g_l[2,1] + 1/4 g_l[1,1] g_l[2,2]) / M^2 within 1e-12
  ll[1,1,1,2]  == -1/4 g_l[1,1] g_l[1,2] / M^2                           within 1e-12
  ll[1,2,2,3]  == (-1/2 g_l[1,3] g_l[2,2] + 1/4 g_l[1,2] g_l[2,3]) / M^2 within 1e-12
  ll[1,3,3,2]  == (-1/2 g_l[1,2] g_l[3,3] + 1/4 g_l[1,3] g_l[3,2]) / M^2 within 1e-12
  lq3[1,1,1,1] == -1/4 g_l[1,1] g_q[1,1] / M^2                           within 1e-12
  lq3[1,1,2,2] == -1/4 g_l[1,1] g_q[2,2] / M^2                           within 1e-12
  lq3[2,2,1,1] == -1/4 g_l[2,2] g_q[1,1] / M^2                           within 1e-12
  lq3[1,1,1,2] == -1/4 g_l[1,1] g_q[1,2] / M^2                           within 1e-12
  lq3[1,2,2,3] == -1/4 g_l[1,2] g_q[2,3] / M^2                           within 1e-12
  lq3[2,3,1,3] == -1/4 g_l[2,3] g_q[1,3] / M^2                           within 1e-12
  qq3[1,1,1,1] == -1/8 g_q[1,1] g_q[1,1] / M^2                           within 1e-12
  qq3[1,1,2,2] == -1/4 g_q[1,1] g_q[2,2] / M^2                           within 1e-12
  qq3[1,1,1,2] == -1/4 g_q[1,1] g_q[1,2] / M^2                           within 1e-12
  qq3[1,2,2,3] == -1/4 g_q[1,2] g_q[2,3] / M^2                           within 1e-12
  qq3[1,3,3,2] == -1/4 g_q[1,3] g_q[3,2] / M^2                           within 1e-12
  phil3[1,1]   == -1/4 g_l[1,1] re(g_H) / M^2                            within 1e-12
  phil3[1,2]   == -1/4 g_l[1,2] re(g_H) / M^2                            within 1e-12
  phil3[2,3]   == -1/4 g_l[2,3] re(g_H) / M^2                            within 1e-12
  phil3[3,3]   == -1/4 g_l[3,3] re(g_H) / M^2                            within 1e-12
  phiq3[1,1]   == -1/4 g_q[1,1] re(g_H) / M^2                            within 1e-12
  phiq3[1,2]   == -1/4 g_q[1,2] re(g_H) / M^2                            within 1e-12
  phiq3[2,3]   == -1/4 g_q[2,3] re(g_H) / M^2                            within 1e-12
  phiq3[3,3]   == -1/4 g_q[3,3] re(g_H) / M^2                            within 1e-12
  phiD         == 1/2 im(g_H)^2 / M^2                                    within 1e-12
  phiBox       == -(3/8 re(g_H)^2 + 1/8 im(g_H)^2) / M^2                 within 1e-12
}
