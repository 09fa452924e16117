nsi 1
model granada_g "Vector G (8,1)_0 of the tree-level dictionary"
cite arXiv:1711.10391

convention quark_basis = down

param M = 2 TeV
param g_q[3,3] : hermitian = {
  [1,1] = -0.23, [1,2] = 0.36 - 0.4 i, [1,3] = -0.08 - 0.28 i,
  [2,2] = -0.19, [2,3] = 0.12 - 0.16 i,
  [3,3] = -0.14
}
param g_u[3,3] : hermitian = {
  [1,1] = 0.3, [1,2] = -0.34 - 0.34 i, [1,3] = 0.21 - 0.5 i,
  [2,2] = -0.07, [2,3] = -0.57 - 0.51 i,
  [3,3] = -0.31
}
param g_d[3,3] : hermitian = {
  [1,1] = -0.07, [1,2] = 0.27 + 0.48 i, [1,3] = -0.22 + 0.23 i,
  [2,2] = -0.07, [2,3] = -0.32 + 0.04 i,
  [3,3] = 0.26
}

field G : real vector (8,1)_0, mass M

lagrangian {
  - g_q[p,r] G(mu) (bar(q[p]) gamma(mu) T q[r])
  - g_u[p,r] G(mu) (bar(u[p]) gamma(mu) T u[r])
  - g_d[p,r] G(mu) (bar(d[p]) gamma(mu) T d[r])
}

match { loops 0 at M }

// Octets couple to quarks alone: no effect on operators with leptons. T^A_ab T^A_cd = 1/2 delta_ad delta_cb - 1/6 delta_ab delta_cd and Fierz.
assert {
  uu[1,1,1,1]  == -1/6 g_u[1,1] g_u[1,1] / M^2                           within 1e-12
  uu[1,1,2,2]  == (-1/2 g_u[1,2] g_u[2,1] + 1/6 g_u[1,1] g_u[2,2]) / M^2 within 1e-12
  uu[1,1,1,2]  == -1/3 g_u[1,1] g_u[1,2] / M^2                           within 1e-12
  uu[1,2,2,3]  == (-1/2 g_u[1,3] g_u[2,2] + 1/6 g_u[1,2] g_u[2,3]) / M^2 within 1e-12
  uu[1,3,3,2]  == (-1/2 g_u[1,2] g_u[3,3] + 1/6 g_u[1,3] g_u[3,2]) / M^2 within 1e-12
  dd[1,1,1,1]  == -1/6 g_d[1,1] g_d[1,1] / M^2                           within 1e-12
  dd[1,1,2,2]  == (-1/2 g_d[1,2] g_d[2,1] + 1/6 g_d[1,1] g_d[2,2]) / M^2 within 1e-12
  dd[1,1,1,2]  == -1/3 g_d[1,1] g_d[1,2] / M^2                           within 1e-12
  dd[1,2,2,3]  == (-1/2 g_d[1,3] g_d[2,2] + 1/6 g_d[1,2] g_d[2,3]) / M^2 within 1e-12
  dd[1,3,3,2]  == (-1/2 g_d[1,2] g_d[3,3] + 1/6 g_d[1,3] g_d[3,2]) / M^2 within 1e-12
  qq1[1,1,1,1] == -1/24 g_q[1,1] g_q[1,1] / M^2                          within 1e-12
  qq1[1,1,2,2] == (-1/4 g_q[1,2] g_q[2,1] + 1/6 g_q[1,1] g_q[2,2]) / M^2 within 1e-12
  qq1[1,1,1,2] == -1/12 g_q[1,1] g_q[1,2] / M^2                          within 1e-12
  qq1[1,2,2,3] == (-1/4 g_q[1,3] g_q[2,2] + 1/6 g_q[1,2] g_q[2,3]) / M^2 within 1e-12
  qq1[1,3,3,2] == (-1/4 g_q[1,2] g_q[3,3] + 1/6 g_q[1,3] g_q[3,2]) / M^2 within 1e-12
  qq3[1,1,1,1] == -1/8 g_q[1,1] g_q[1,1] / M^2                           within 1e-12
  qq3[1,1,2,2] == -1/4 g_q[1,2] g_q[2,1] / M^2                           within 1e-12
  qq3[1,1,1,2] == -1/4 g_q[1,1] g_q[1,2] / M^2                           within 1e-12
  qq3[1,2,2,3] == -1/4 g_q[1,3] g_q[2,2] / M^2                           within 1e-12
  qq3[1,3,3,2] == -1/4 g_q[1,2] g_q[3,3] / M^2                           within 1e-12
  ud8[1,1,1,1] == -g_d[1,1] g_u[1,1] / M^2                               within 1e-12
  ud8[1,1,2,2] == -g_d[2,2] g_u[1,1] / M^2                               within 1e-12
  ud8[2,2,1,1] == -g_d[1,1] g_u[2,2] / M^2                               within 1e-12
  ud8[1,1,1,2] == -g_d[1,2] g_u[1,1] / M^2                               within 1e-12
  ud8[1,2,2,3] == -g_d[2,3] g_u[1,2] / M^2                               within 1e-12
  ud8[2,3,1,3] == -g_d[1,3] g_u[2,3] / M^2                               within 1e-12
  qu8[1,1,1,1] == -g_q[1,1] g_u[1,1] / M^2                               within 1e-12
  qu8[1,1,2,2] == -g_q[1,1] g_u[2,2] / M^2                               within 1e-12
  qu8[2,2,1,1] == -g_q[2,2] g_u[1,1] / M^2                               within 1e-12
  qu8[1,1,1,2] == -g_q[1,1] g_u[1,2] / M^2                               within 1e-12
  qu8[1,2,2,3] == -g_q[1,2] g_u[2,3] / M^2                               within 1e-12
  qu8[2,3,1,3] == -g_q[2,3] g_u[1,3] / M^2                               within 1e-12
  qd8[1,1,1,1] == -g_d[1,1] g_q[1,1] / M^2                               within 1e-12
  qd8[1,1,2,2] == -g_d[2,2] g_q[1,1] / M^2                               within 1e-12
  qd8[2,2,1,1] == -g_d[1,1] g_q[2,2] / M^2                               within 1e-12
  qd8[1,1,1,2] == -g_d[1,2] g_q[1,1] / M^2                               within 1e-12
  qd8[1,2,2,3] == -g_d[2,3] g_q[1,2] / M^2                               within 1e-12
  qd8[2,3,1,3] == -g_d[1,3] g_q[2,3] / M^2                               within 1e-12
}
