nsi 1
model granada_b "Vector B (1,1)_0 of the tree-level dictionary"
cite arXiv:1711.10391

convention quark_basis = down

param M = 2 TeV
param g_l[3,3] : hermitian = {
  [1,1] = 0.32, [1,2] = -0.51 + 0.1 i, [1,3] = 0.09 - 0.38 i,
  [2,2] = 0.37, [2,3] = 0.39 + 0.13 i,
  [3,3] = 0.22
}
param g_q[3,3] : hermitian = {
  [1,1] = 0.31, [1,2] = -0.26 - 0.47 i, [1,3] = -0.41 - 0.33 i,
  [2,2] = 0.2, [2,3] = 0.27 - 0.35 i,
  [3,3] = -0.41
}
param g_e[3,3] : hermitian = {
  [1,1] = 0.57, [1,2] = -0.4 + 0.55 i, [1,3] = 0.26 + 0.38 i,
  [2,2] = -0.11, [2,3] = 0.27 + 0.17 i,
  [3,3] = -0.31
}
param g_u[3,3] : hermitian = {
  [1,1] = 0.5, [1,2] = -0.35 + 0.35 i, [1,3] = 0.21 + 0.6 i,
  [2,2] = 0.45, [2,3] = 0.58 - 0.17 i,
  [3,3] = 0.49
}
param g_d[3,3] : hermitian = {
  [1,1] = -0.46, [1,2] = 0.09 - 0.47 i, [1,3] = -0.5 + 0.44 i,
  [2,2] = -0.49, [2,3] = -0.28 + 0.07 i,
  [3,3] = -0.2
}
param g_H : complex = 0.3 + 0.2 i

field B : real vector (1,1)_0, mass M

lagrangian {
  - g_l[p,r] B(mu) (bar(l[p]) gamma(mu) l[r])
  - g_q[p,r] B(mu) (bar(q[p]) gamma(mu) q[r])
  - g_e[p,r] B(mu) (bar(e[p]) gamma(mu) e[r])
  - g_u[p,r] B(mu) (bar(u[p]) gamma(mu) u[r])
  - g_d[p,r] B(mu) (bar(d[p]) gamma(mu) d[r])
  - g_H B(mu) (conj(H) i D(mu) H) + h.c.
}

match { loops 0 at M }

// L_eff = -J^2/(2 M^2), J = sum g_f fbar gamma f + Re g_H H^dagger i D<-> H - Im g_H D |H|^2;
// (H^dagger i D<-> H)^2 = O_phiBox + 4 O_phiD and (D |H|^2)^2 = -O_phiBox. The imaginary part of g_H can be removed by the equations of motion
// from the fermion currents, where it leaves psi^2 H^3.
assert {
  ll[1,1,1,1]  == -1/2 g_l[1,1] g_l[1,1] / M^2                   within 1e-12
  ll[1,1,2,2]  == -g_l[1,1] g_l[2,2] / M^2                       within 1e-12
  ll[1,1,1,2]  == -g_l[1,1] g_l[1,2] / M^2                       within 1e-12
  ll[1,2,2,3]  == -g_l[1,2] g_l[2,3] / M^2                       within 1e-12
  ll[1,3,3,2]  == -g_l[1,3] g_l[3,2] / M^2                       within 1e-12
  ee[1,1,1,1]  == -1/2 g_e[1,1] g_e[1,1] / M^2                   within 1e-12
  ee[1,1,2,2]  == (-g_e[1,1] g_e[2,2] - g_e[1,2] g_e[2,1]) / M^2 within 1e-12
  ee[1,1,1,2]  == -g_e[1,1] g_e[1,2] / M^2                       within 1e-12
  ee[1,2,2,3]  == (-g_e[1,2] g_e[2,3] - g_e[1,3] g_e[2,2]) / M^2 within 1e-12
  qq1[1,1,1,1] == -1/2 g_q[1,1] g_q[1,1] / M^2                   within 1e-12
  qq1[1,1,2,2] == -g_q[1,1] g_q[2,2] / M^2                       within 1e-12
  qq1[1,1,1,2] == -g_q[1,1] g_q[1,2] / M^2                       within 1e-12
  qq1[1,2,2,3] == -g_q[1,2] g_q[2,3] / M^2                       within 1e-12
  qq1[1,3,3,2] == -g_q[1,3] g_q[3,2] / M^2                       within 1e-12
  dd[1,1,1,1]  == -1/2 g_d[1,1] g_d[1,1] / M^2                   within 1e-12
  dd[1,1,2,2]  == -g_d[1,1] g_d[2,2] / M^2                       within 1e-12
  dd[1,1,1,2]  == -g_d[1,1] g_d[1,2] / M^2                       within 1e-12
  dd[1,2,2,3]  == -g_d[1,2] g_d[2,3] / M^2                       within 1e-12
  dd[1,3,3,2]  == -g_d[1,3] g_d[3,2] / M^2                       within 1e-12
  uu[1,1,1,1]  == -1/2 g_u[1,1] g_u[1,1] / M^2                   within 1e-12
  uu[1,1,2,2]  == -g_u[1,1] g_u[2,2] / M^2                       within 1e-12
  uu[1,1,1,2]  == -g_u[1,1] g_u[1,2] / M^2                       within 1e-12
  uu[1,2,2,3]  == -g_u[1,2] g_u[2,3] / M^2                       within 1e-12
  uu[1,3,3,2]  == -g_u[1,3] g_u[3,2] / M^2                       within 1e-12
  le[1,1,1,1]  == -g_e[1,1] g_l[1,1] / M^2                       within 1e-12
  le[1,1,2,2]  == -g_e[2,2] g_l[1,1] / M^2                       within 1e-12
  le[2,2,1,1]  == -g_e[1,1] g_l[2,2] / M^2                       within 1e-12
  le[1,1,1,2]  == -g_e[1,2] g_l[1,1] / M^2                       within 1e-12
  le[1,2,2,3]  == -g_e[2,3] g_l[1,2] / M^2                       within 1e-12
  le[2,3,1,3]  == -g_e[1,3] g_l[2,3] / M^2                       within 1e-12
  lq1[1,1,1,1] == -g_l[1,1] g_q[1,1] / M^2                       within 1e-12
  lq1[1,1,2,2] == -g_l[1,1] g_q[2,2] / M^2                       within 1e-12
  lq1[2,2,1,1] == -g_l[2,2] g_q[1,1] / M^2                       within 1e-12
  lq1[1,1,1,2] == -g_l[1,1] g_q[1,2] / M^2                       within 1e-12
  lq1[1,2,2,3] == -g_l[1,2] g_q[2,3] / M^2                       within 1e-12
  lq1[2,3,1,3] == -g_l[2,3] g_q[1,3] / M^2                       within 1e-12
  lu[1,1,1,1]  == -g_l[1,1] g_u[1,1] / M^2                       within 1e-12
  lu[1,1,2,2]  == -g_l[1,1] g_u[2,2] / M^2                       within 1e-12
  lu[2,2,1,1]  == -g_l[2,2] g_u[1,1] / M^2                       within 1e-12
  lu[1,1,1,2]  == -g_l[1,1] g_u[1,2] / M^2                       within 1e-12
  lu[1,2,2,3]  == -g_l[1,2] g_u[2,3] / M^2                       within 1e-12
  lu[2,3,1,3]  == -g_l[2,3] g_u[1,3] / M^2                       within 1e-12
  ld[1,1,1,1]  == -g_d[1,1] g_l[1,1] / M^2                       within 1e-12
  ld[1,1,2,2]  == -g_d[2,2] g_l[1,1] / M^2                       within 1e-12
  ld[2,2,1,1]  == -g_d[1,1] g_l[2,2] / M^2                       within 1e-12
  ld[1,1,1,2]  == -g_d[1,2] g_l[1,1] / M^2                       within 1e-12
  ld[1,2,2,3]  == -g_d[2,3] g_l[1,2] / M^2                       within 1e-12
  ld[2,3,1,3]  == -g_d[1,3] g_l[2,3] / M^2                       within 1e-12
  qe[1,1,1,1]  == -g_e[1,1] g_q[1,1] / M^2                       within 1e-12
  qe[1,1,2,2]  == -g_e[2,2] g_q[1,1] / M^2                       within 1e-12
  qe[2,2,1,1]  == -g_e[1,1] g_q[2,2] / M^2                       within 1e-12
  qe[1,1,1,2]  == -g_e[1,2] g_q[1,1] / M^2                       within 1e-12
  qe[1,2,2,3]  == -g_e[2,3] g_q[1,2] / M^2                       within 1e-12
  qe[2,3,1,3]  == -g_e[1,3] g_q[2,3] / M^2                       within 1e-12
  eu[1,1,1,1]  == -g_e[1,1] g_u[1,1] / M^2                       within 1e-12
  eu[1,1,2,2]  == -g_e[1,1] g_u[2,2] / M^2                       within 1e-12
  eu[2,2,1,1]  == -g_e[2,2] g_u[1,1] / M^2                       within 1e-12
  eu[1,1,1,2]  == -g_e[1,1] g_u[1,2] / M^2                       within 1e-12
  eu[1,2,2,3]  == -g_e[1,2] g_u[2,3] / M^2                       within 1e-12
  eu[2,3,1,3]  == -g_e[2,3] g_u[1,3] / M^2                       within 1e-12
  ed[1,1,1,1]  == -g_d[1,1] g_e[1,1] / M^2                       within 1e-12
  ed[1,1,2,2]  == -g_d[2,2] g_e[1,1] / M^2                       within 1e-12
  ed[2,2,1,1]  == -g_d[1,1] g_e[2,2] / M^2                       within 1e-12
  ed[1,1,1,2]  == -g_d[1,2] g_e[1,1] / M^2                       within 1e-12
  ed[1,2,2,3]  == -g_d[2,3] g_e[1,2] / M^2                       within 1e-12
  ed[2,3,1,3]  == -g_d[1,3] g_e[2,3] / M^2                       within 1e-12
  ud1[1,1,1,1] == -g_d[1,1] g_u[1,1] / M^2                       within 1e-12
  ud1[1,1,2,2] == -g_d[2,2] g_u[1,1] / M^2                       within 1e-12
  ud1[2,2,1,1] == -g_d[1,1] g_u[2,2] / M^2                       within 1e-12
  ud1[1,1,1,2] == -g_d[1,2] g_u[1,1] / M^2                       within 1e-12
  ud1[1,2,2,3] == -g_d[2,3] g_u[1,2] / M^2                       within 1e-12
  ud1[2,3,1,3] == -g_d[1,3] g_u[2,3] / M^2                       within 1e-12
  qu1[1,1,1,1] == -g_q[1,1] g_u[1,1] / M^2                       within 1e-12
  qu1[1,1,2,2] == -g_q[1,1] g_u[2,2] / M^2                       within 1e-12
  qu1[2,2,1,1] == -g_q[2,2] g_u[1,1] / M^2                       within 1e-12
  qu1[1,1,1,2] == -g_q[1,1] g_u[1,2] / M^2                       within 1e-12
  qu1[1,2,2,3] == -g_q[1,2] g_u[2,3] / M^2                       within 1e-12
  qu1[2,3,1,3] == -g_q[2,3] g_u[1,3] / M^2                       within 1e-12
  qd1[1,1,1,1] == -g_d[1,1] g_q[1,1] / M^2                       within 1e-12
  qd1[1,1,2,2] == -g_d[2,2] g_q[1,1] / M^2                       within 1e-12
  qd1[2,2,1,1] == -g_d[1,1] g_q[2,2] / M^2                       within 1e-12
  qd1[1,1,1,2] == -g_d[1,2] g_q[1,1] / M^2                       within 1e-12
  qd1[1,2,2,3] == -g_d[2,3] g_q[1,2] / M^2                       within 1e-12
  qd1[2,3,1,3] == -g_d[1,3] g_q[2,3] / M^2                       within 1e-12
  phil1[1,1]   == -g_l[1,1] re(g_H) / M^2                        within 1e-12
  phil1[1,2]   == -g_l[1,2] re(g_H) / M^2                        within 1e-12
  phil1[2,3]   == -g_l[2,3] re(g_H) / M^2                        within 1e-12
  phil1[3,3]   == -g_l[3,3] re(g_H) / M^2                        within 1e-12
  phie[1,1]    == -g_e[1,1] re(g_H) / M^2                        within 1e-12
  phie[1,2]    == -g_e[1,2] re(g_H) / M^2                        within 1e-12
  phie[2,3]    == -g_e[2,3] re(g_H) / M^2                        within 1e-12
  phie[3,3]    == -g_e[3,3] re(g_H) / M^2                        within 1e-12
  phiq1[1,1]   == -g_q[1,1] re(g_H) / M^2                        within 1e-12
  phiq1[1,2]   == -g_q[1,2] re(g_H) / M^2                        within 1e-12
  phiq1[2,3]   == -g_q[2,3] re(g_H) / M^2                        within 1e-12
  phiq1[3,3]   == -g_q[3,3] re(g_H) / M^2                        within 1e-12
  phiu[1,1]    == -g_u[1,1] re(g_H) / M^2                        within 1e-12
  phiu[1,2]    == -g_u[1,2] re(g_H) / M^2                        within 1e-12
  phiu[2,3]    == -g_u[2,3] re(g_H) / M^2                        within 1e-12
  phiu[3,3]    == -g_u[3,3] re(g_H) / M^2                        within 1e-12
  phid[1,1]    == -g_d[1,1] re(g_H) / M^2                        within 1e-12
  phid[1,2]    == -g_d[1,2] re(g_H) / M^2                        within 1e-12
  phid[2,3]    == -g_d[2,3] re(g_H) / M^2                        within 1e-12
  phid[3,3]    == -g_d[3,3] re(g_H) / M^2                        within 1e-12
  phiD         == -2 re(g_H)^2 / M^2                             within 1e-12
  phiBox       == 1/2 (im(g_H)^2 - re(g_H)^2) / M^2              within 1e-12
}
