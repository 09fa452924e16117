nsi 1
model granada_b1 "Vector B1 (1,1)_1 of the tree-level dictionary"
cite arXiv:1711.10391

param M = 2 TeV
param g_du[3,3] : complex = {
  [1,1] = -0.08 - 0.05 i, [1,2] = 0.33 - 0.33 i, [1,3] = -0.39 + 0.33 i,
  [2,1] = 0.36 + 0.58 i, [2,2] = 0.54 - 0.05 i, [2,3] = -0.22 + 0.31 i,
  [3,1] = -0.35 + 0.28 i, [3,2] = 0.03 - 0.22 i, [3,3] = 0.48 + 0.08 i
}
param g_H : complex = 0.3 + 0.2 i

field B1 : complex vector (1,1)_1, mass M

lagrangian {
  - g_du[p,r] conj(B1(mu)) (bar(d[p]) gamma(mu) u[r]) + h.c.
  - g_H conj(B1(mu)) (conj(Ht) i D(mu) H) + h.c.
}

match { loops 0 at M }

// L_eff = -J^dagger J/M^2, J = g_du dbar gamma u + g_H Ht^dagger i D H (i D H^T eps H of the paper is the same).
// |Ht^dagger D H|^2 = (H^dagger H)(D H^dagger D H) - |H^dagger D H|^2 = 1/2 O_phiBox - O_phiD up to the equation of motion.
assert {
  phiud[1,1]   == -conj(g_du[1,1]) g_H / M^2           within 1e-12
  phiud[1,2]   == -conj(g_du[2,1]) g_H / M^2           within 1e-12
  phiud[2,1]   == -conj(g_du[1,2]) g_H / M^2           within 1e-12
  phiud[2,3]   == -conj(g_du[3,2]) g_H / M^2           within 1e-12
  phiud[3,3]   == -conj(g_du[3,3]) g_H / M^2           within 1e-12
  phiD         == conj(g_H) g_H / M^2                  within 1e-12
  phiBox       == -1/2 conj(g_H) g_H / M^2             within 1e-12
  ud1[1,1,1,1] == -1/3 conj(g_du[1,1]) g_du[1,1] / M^2 within 1e-12
  ud1[1,1,2,2] == -1/3 conj(g_du[2,1]) g_du[2,1] / M^2 within 1e-12
  ud1[2,2,1,1] == -1/3 conj(g_du[1,2]) g_du[1,2] / M^2 within 1e-12
  ud1[1,1,1,2] == -1/3 conj(g_du[2,1]) g_du[1,1] / M^2 within 1e-12
  ud1[1,2,2,3] == -1/3 conj(g_du[3,1]) g_du[2,2] / M^2 within 1e-12
  ud1[2,3,1,3] == -1/3 conj(g_du[3,2]) g_du[1,3] / M^2 within 1e-12
  ud8[1,1,1,1] == -2 conj(g_du[1,1]) g_du[1,1] / M^2   within 1e-12
  ud8[1,1,2,2] == -2 conj(g_du[2,1]) g_du[2,1] / M^2   within 1e-12
  ud8[2,2,1,1] == -2 conj(g_du[1,2]) g_du[1,2] / M^2   within 1e-12
  ud8[1,1,1,2] == -2 conj(g_du[2,1]) g_du[1,1] / M^2   within 1e-12
  ud8[1,2,2,3] == -2 conj(g_du[3,1]) g_du[2,2] / M^2   within 1e-12
  ud8[2,3,1,3] == -2 conj(g_du[3,2]) g_du[1,3] / M^2   within 1e-12
}
