nsi 1
model granada_phi_octet "Scalar Phi (8,2)_1/2 of the tree-level dictionary"
cite arXiv:1711.10391

convention quark_basis = down

param M = 2 TeV
param y_qu[3,3] : complex = {
  [1,1] = 0.44 - 0.38 i, [1,2] = -0.3 - 0.07 i, [1,3] = -0.38 + 0.3 i,
  [2,1] = -0.45 - 0.04 i, [2,2] = 0.26 + 0.31 i, [2,3] = 0.17 - 0.44 i,
  [3,1] = -0.51 + 0.51 i, [3,2] = -0.49 - 0.44 i, [3,3] = -0.19 + 0.09 i
}
param y_dq[3,3] : complex = {
  [1,1] = -0.59 - 0.5 i, [1,2] = -0.18 + 0.33 i, [1,3] = 0.54 + 0.55 i,
  [2,1] = 0.56 - 0.11 i, [2,2] = -0.33 - 0.04 i, [2,3] = 0.12 - 0.39 i,
  [3,1] = 0.4 - 0.12 i, [3,2] = 0.26 - 0.1 i, [3,3] = -0.14 + 0.05 i
}

field Phi : complex scalar (8,2)_1/2, mass M

lagrangian {
  - y_qu[p,r] (conj(Phi) eps bar(q[p]) T u[r]) + h.c.
  - y_dq[p,r] (bar(d[p]) T q[r]) conj(Phi) + h.c.
}

match { loops 0 at M }

// Octets couple to quarks alone: no effect on operators with leptons. T^A_ab T^A_cd = 1/2 delta_ad delta_cb - 1/6 delta_ab delta_cd after the Fierz
// identity: -1/2 (4/9) = -2/9 and -1/2 (-1/3) = 1/6.
assert {
  qu1[1,1,1,1]   == -2/9 conj(y_qu[1,1]) y_qu[1,1] / M^2 within 1e-12
  qu1[1,1,2,2]   == -2/9 conj(y_qu[1,2]) y_qu[1,2] / M^2 within 1e-12
  qu1[2,2,1,1]   == -2/9 conj(y_qu[2,1]) y_qu[2,1] / M^2 within 1e-12
  qu1[1,1,1,2]   == -2/9 conj(y_qu[1,1]) y_qu[1,2] / M^2 within 1e-12
  qu1[1,2,2,3]   == -2/9 conj(y_qu[2,2]) y_qu[1,3] / M^2 within 1e-12
  qu1[2,3,1,3]   == -2/9 conj(y_qu[3,1]) y_qu[2,3] / M^2 within 1e-12
  qu8[1,1,1,1]   == 1/6 conj(y_qu[1,1]) y_qu[1,1] / M^2  within 1e-12
  qu8[1,1,2,2]   == 1/6 conj(y_qu[1,2]) y_qu[1,2] / M^2  within 1e-12
  qu8[2,2,1,1]   == 1/6 conj(y_qu[2,1]) y_qu[2,1] / M^2  within 1e-12
  qu8[1,1,1,2]   == 1/6 conj(y_qu[1,1]) y_qu[1,2] / M^2  within 1e-12
  qu8[1,2,2,3]   == 1/6 conj(y_qu[2,2]) y_qu[1,3] / M^2  within 1e-12
  qu8[2,3,1,3]   == 1/6 conj(y_qu[3,1]) y_qu[2,3] / M^2  within 1e-12
  qd1[1,1,1,1]   == -2/9 conj(y_dq[1,1]) y_dq[1,1] / M^2 within 1e-12
  qd1[1,1,2,2]   == -2/9 conj(y_dq[2,1]) y_dq[2,1] / M^2 within 1e-12
  qd1[2,2,1,1]   == -2/9 conj(y_dq[1,2]) y_dq[1,2] / M^2 within 1e-12
  qd1[1,1,1,2]   == -2/9 conj(y_dq[2,1]) y_dq[1,1] / M^2 within 1e-12
  qd1[1,2,2,3]   == -2/9 conj(y_dq[3,1]) y_dq[2,2] / M^2 within 1e-12
  qd1[2,3,1,3]   == -2/9 conj(y_dq[3,2]) y_dq[1,3] / M^2 within 1e-12
  qd8[1,1,1,1]   == 1/6 conj(y_dq[1,1]) y_dq[1,1] / M^2  within 1e-12
  qd8[1,1,2,2]   == 1/6 conj(y_dq[2,1]) y_dq[2,1] / M^2  within 1e-12
  qd8[2,2,1,1]   == 1/6 conj(y_dq[1,2]) y_dq[1,2] / M^2  within 1e-12
  qd8[1,1,1,2]   == 1/6 conj(y_dq[2,1]) y_dq[1,1] / M^2  within 1e-12
  qd8[1,2,2,3]   == 1/6 conj(y_dq[3,1]) y_dq[2,2] / M^2  within 1e-12
  qd8[2,3,1,3]   == 1/6 conj(y_dq[3,2]) y_dq[1,3] / M^2  within 1e-12
  quqd8[1,1,1,1] == -conj(y_dq[1,1]) y_qu[1,1] / M^2     within 1e-12
  quqd8[1,1,2,2] == -conj(y_dq[2,2]) y_qu[1,1] / M^2     within 1e-12
  quqd8[2,2,1,1] == -conj(y_dq[1,1]) y_qu[2,2] / M^2     within 1e-12
  quqd8[1,1,1,2] == -conj(y_dq[2,1]) y_qu[1,1] / M^2     within 1e-12
  quqd8[1,2,2,3] == -conj(y_dq[3,2]) y_qu[1,2] / M^2     within 1e-12
  quqd8[2,3,1,3] == -conj(y_dq[3,1]) y_qu[2,3] / M^2     within 1e-12
}
