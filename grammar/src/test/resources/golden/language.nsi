nsi 1                                            // language version, first statement
model everything "Z2-odd dark loop for O_ledq"
cite arXiv:2407.06523, arXiv:2302.03485          // optional

convention quark_basis = down                    // down: q = (V^dagger u, d) as WCxf "Warsaw"; up: q = (u, V d)
symmetry Z2                                      // a parity; fields default to even

param m_chi = 300 GeV in [50 GeV, 2 TeV]         // real by default; the range is optional
param lam : complex = 0.5 + 0.1 i
param y[3,3] : complex = { [1,2] = 0.5, [1,3] = 0.3 + 0.1 i }    // entries not given are 0
param g[3,3] : hermitian = { [1,1] = 0.2, [1,2] = 0.1 i }        // or symmetric, antisymmetric: entries on and above the diagonal
let   f_NP = (f_LS f_chiS f_FQ f_dchi)^(1/4)     // derived; juxtaposition multiplies

field chi : majorana fermion (1,1)_0,    Z2 odd, mass m_chi
field F   : dirac fermion    (1,2)_1/2,  Z2 odd, mass M_F
field S   : complex scalar   (1,1)_1,    Z2 odd, mass M_S
field Xi  : real scalar      (1,3)_0,    mass M_Xi
field Zp  : real vector      (1,1)_0,    mass M_Zp
field U   : complex vector   (3,1)_2/3,  mass M_U
lagrangian {
  LS:   f_LS   (bar(l[2]) R(F)) conj(S)               + h.c.     // labels are optional
  chiS: f_chiS (bar(L(chi)) e[2]) S                   + h.c.
        y[p,r] (bar(cc(q[p])) eps l[r]) conj(w)       + h.c.     // cc(psi) = psi^c
        g_q Zp(mu) (bar(q[p]) gamma(mu) q[p])                    // Hermitian: no h.c.
        1/2 g_W W(mu) (bar(l[p]) tau gamma(mu) l[p])             // tau carries the triplet index of W
        yu[p,r] (conj(Phi) eps bar(q[p]) u[r])        + h.c.     // Phi^*_a eps_ab qbar_b u
        lamN[p] (bar(R(N)) l[p]) conj(Ht)             + h.c.     // scalars stand outside the bilinear
        g_phi Zp(mu) (conj(H) i D(mu) H)              + h.c.
  - l3 (conj(eta) eta) (conj(H) H)
  - l4 (conj(H) eta) (conj(eta) H)
  - A conj(S) (eta eps H) + h.c.
  Ht x tilde(X)
}
smeft at 10 TeV { ledq[2,2,1,1] = c / Lambda^2 }         // WCxf Warsaw names and normalisation
left  at 2 GeV  { VnudLL[1,1,1,1] = 1e-8 / GeV^2 }       // WCxf JMS names
epsilon at 2 GeV { uV[1,1] = 0.1; P[2,2,u,d] = 1e-4 }    // NSI parameters given directly
smeft at 1 TeV { lq1[1,2,1,1] = (0.3 - 1.2 i) 1e-8 / GeV^2; phiD = 1e-9 / GeV^2 }
match   { loops 1 at M_F }                  // loops 0 | 1; scale, default the geometric mean of the heavy masses (reported)
run     { smeft full; left full; to 2 GeV } // full | leadinglog | none
observe { pion.R_emu; pion.width_munu; coherent.csi; coherent.ar; solar8B.xenonnt }
scan    { m_chi = log(50 GeV, 2 TeV, 40); f_chiS = lin(0.5, 2, 4) }
assert  { ledq[2,2,1,1] == f_NP^4/(96 pi^2 M^2) within 1e-9 when m_chi = M, M_S = M, M_phi = M, M_F = M }
inputs { G_F = 1.1663787e-5 / GeV^2; alpha_em = 1/127.955; m_Z = 91.1876 GeV; alpha_s = 0.1180
         ckm_s12 = 0.22500; ckm_s23 = 0.04182; ckm_s13 = 0.00369; ckm_delta = 1.144
         m_ud = 3.38 MeV; f_pi = 130.2 MeV; sin2w_0 = 0.23863; phi_8B = 5.46e6 / (cm^2 s) }
inputs at matching { g1 = 0.358; g2 = 0.648; g3 = 1.1; lambda_H = 0.26          // g1 = g', V = -m^2 |H|^2 + lambda_H/2 |H|^4
                     y_e = { [1,1] = 1e-5, [2,2] = 6e-4, [3,3] = 0.01 }         // likewise y_u, y_d
}
