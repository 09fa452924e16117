nsi 1
model granada_varphi "Scalar varphi (1,2)_1/2 of the tree-level dictionary"
cite arXiv:1711.10391

convention quark_basis = down

param M = 2 TeV
param y_e[3,3] : complex = {
  [1,1] = 0.21 + 0.54 i, [1,2] = 0.52 + 0.36 i, [1,3] = 0.59 + 0.27 i,
  [2,1] = 0.09 - 0.03 i, [2,2] = -0.05 + 0.21 i, [2,3] = 0.58 + 0.1 i,
  [3,1] = 0.12 + 0.1 i, [3,2] = -0.11 + 0.38 i, [3,3] = -0.58 - 0.41 i
}
param y_d[3,3] : complex = {
  [1,1] = -0.53 - 0.13 i, [1,2] = 0.37 - 0.29 i, [1,3] = -0.23 - 0.21 i,
  [2,1] = -0.59 - 0.22 i, [2,2] = 0.47 + 0.07 i, [2,3] = 0.19 + 0.45 i,
  [3,1] = 0.27 - 0.2 i, [3,2] = -0.49 - 0.03 i, [3,3] = -0.39 - 0.39 i
}
param y_u[3,3] : complex = {
  [1,1] = -0.27 - 0.55 i, [1,2] = 0.47 - 0.29 i, [1,3] = 0.03 + 0.36 i,
  [2,1] = 0.19 - 0.22 i, [2,2] = 0.45 - 0.5 i, [2,3] = 0.31 + 0.29 i,
  [3,1] = 0.22 - 0.32 i, [3,2] = -0.52 - 0.1 i, [3,3] = -0.16 - 0.54 i
}
param lambda : complex = 0.3 - 0.2 i

field varphi : complex scalar (1,2)_1/2, mass M

lagrangian {
  - y_e[p,r] (bar(e[p]) l[r]) conj(varphi) + h.c.
  - y_d[p,r] (bar(d[p]) q[r]) conj(varphi) + h.c.
  - y_u[p,r] (conj(varphi) eps bar(q[p]) u[r]) + h.c.
  - lambda (conj(varphi) H) (conj(H) H) + h.c.
}

match { loops 0 at M }

// J = y_e ebar l + y_d dbar q + y_u eps qbar^T u + lambda H |H|^2. Scalar Fierz (abar P_R b)(cbar P_L d) = -1/2 (abar gamma d)(cbar gamma b);
// for quarks the colours cross: delta delta -> 1/3 delta delta + 2 T T. lambda feeds (H^dagger H)^3 and ephi, uphi, dphi.
assert {
  le[1,1,1,1]    == -1/2 conj(y_e[1,1]) y_e[1,1] / M^2 within 1e-12
  le[1,1,2,2]    == -1/2 conj(y_e[2,1]) y_e[2,1] / M^2 within 1e-12
  le[2,2,1,1]    == -1/2 conj(y_e[1,2]) y_e[1,2] / M^2 within 1e-12
  le[1,1,1,2]    == -1/2 conj(y_e[2,1]) y_e[1,1] / M^2 within 1e-12
  le[1,2,2,3]    == -1/2 conj(y_e[3,1]) y_e[2,2] / M^2 within 1e-12
  le[2,3,1,3]    == -1/2 conj(y_e[3,2]) y_e[1,3] / M^2 within 1e-12
  ledq[1,1,1,1]  == conj(y_e[1,1]) y_d[1,1] / M^2      within 1e-12
  ledq[1,1,2,2]  == conj(y_e[1,1]) y_d[2,2] / M^2      within 1e-12
  ledq[2,2,1,1]  == conj(y_e[2,2]) y_d[1,1] / M^2      within 1e-12
  ledq[1,1,1,2]  == conj(y_e[1,1]) y_d[1,2] / M^2      within 1e-12
  ledq[1,2,2,3]  == conj(y_e[2,1]) y_d[2,3] / M^2      within 1e-12
  ledq[2,3,1,3]  == conj(y_e[3,2]) y_d[1,3] / M^2      within 1e-12
  lequ1[1,1,1,1] == conj(y_e[1,1]) y_u[1,1] / M^2      within 1e-12
  lequ1[1,1,2,2] == conj(y_e[1,1]) y_u[2,2] / M^2      within 1e-12
  lequ1[2,2,1,1] == conj(y_e[2,2]) y_u[1,1] / M^2      within 1e-12
  lequ1[1,1,1,2] == conj(y_e[1,1]) y_u[1,2] / M^2      within 1e-12
  lequ1[1,2,2,3] == conj(y_e[2,1]) y_u[2,3] / M^2      within 1e-12
  lequ1[2,3,1,3] == conj(y_e[3,2]) y_u[1,3] / M^2      within 1e-12
  qd1[1,1,1,1]   == -1/6 conj(y_d[1,1]) y_d[1,1] / M^2 within 1e-12
  qd1[1,1,2,2]   == -1/6 conj(y_d[2,1]) y_d[2,1] / M^2 within 1e-12
  qd1[2,2,1,1]   == -1/6 conj(y_d[1,2]) y_d[1,2] / M^2 within 1e-12
  qd1[1,1,1,2]   == -1/6 conj(y_d[2,1]) y_d[1,1] / M^2 within 1e-12
  qd1[1,2,2,3]   == -1/6 conj(y_d[3,1]) y_d[2,2] / M^2 within 1e-12
  qd1[2,3,1,3]   == -1/6 conj(y_d[3,2]) y_d[1,3] / M^2 within 1e-12
  qd8[1,1,1,1]   == -conj(y_d[1,1]) y_d[1,1] / M^2     within 1e-12
  qd8[1,1,2,2]   == -conj(y_d[2,1]) y_d[2,1] / M^2     within 1e-12
  qd8[2,2,1,1]   == -conj(y_d[1,2]) y_d[1,2] / M^2     within 1e-12
  qd8[1,1,1,2]   == -conj(y_d[2,1]) y_d[1,1] / M^2     within 1e-12
  qd8[1,2,2,3]   == -conj(y_d[3,1]) y_d[2,2] / M^2     within 1e-12
  qd8[2,3,1,3]   == -conj(y_d[3,2]) y_d[1,3] / M^2     within 1e-12
  qu1[1,1,1,1]   == -1/6 conj(y_u[1,1]) y_u[1,1] / M^2 within 1e-12
  qu1[1,1,2,2]   == -1/6 conj(y_u[1,2]) y_u[1,2] / M^2 within 1e-12
  qu1[2,2,1,1]   == -1/6 conj(y_u[2,1]) y_u[2,1] / M^2 within 1e-12
  qu1[1,1,1,2]   == -1/6 conj(y_u[1,1]) y_u[1,2] / M^2 within 1e-12
  qu1[1,2,2,3]   == -1/6 conj(y_u[2,2]) y_u[1,3] / M^2 within 1e-12
  qu1[2,3,1,3]   == -1/6 conj(y_u[3,1]) y_u[2,3] / M^2 within 1e-12
  qu8[1,1,1,1]   == -conj(y_u[1,1]) y_u[1,1] / M^2     within 1e-12
  qu8[1,1,2,2]   == -conj(y_u[1,2]) y_u[1,2] / M^2     within 1e-12
  qu8[2,2,1,1]   == -conj(y_u[2,1]) y_u[2,1] / M^2     within 1e-12
  qu8[1,1,1,2]   == -conj(y_u[1,1]) y_u[1,2] / M^2     within 1e-12
  qu8[1,2,2,3]   == -conj(y_u[2,2]) y_u[1,3] / M^2     within 1e-12
  qu8[2,3,1,3]   == -conj(y_u[3,1]) y_u[2,3] / M^2     within 1e-12
  quqd1[1,1,1,1] == -conj(y_d[1,1]) y_u[1,1] / M^2     within 1e-12
  quqd1[1,1,2,2] == -conj(y_d[2,2]) y_u[1,1] / M^2     within 1e-12
  quqd1[2,2,1,1] == -conj(y_d[1,1]) y_u[2,2] / M^2     within 1e-12
  quqd1[1,1,1,2] == -conj(y_d[2,1]) y_u[1,1] / M^2     within 1e-12
  quqd1[1,2,2,3] == -conj(y_d[3,2]) y_u[1,2] / M^2     within 1e-12
  quqd1[2,3,1,3] == -conj(y_d[3,1]) y_u[2,3] / M^2     within 1e-12
}
