nsi 1  // language version, first statement
model everything "Z2-odd dark loop for O_ledq"
cite arXiv:2407.06523, arXiv:2302.03485  // optional

convention quark_basis = down  // down: q = (V^dagger u, d) as WCxf "Warsaw"; up: q = (u, V d)
symmetry Z2                    // a parity; fields default to even

param m_χ = 300 GeV ∈ [50 GeV, 2 TeV]  // real by default; the range is optional
param lam : complex = 0.5 + 0.1 i
param y[3,3] : complex = { [1,2] = 0.5, [1,3] = 0.3 + 0.1 i }  // entries not given are 0
param g[3,3] : hermitian = { [1,1] = 0.2, [1,2] = 0.1 i }      // or symmetric, antisymmetric: entries on and above the diagonal
let   f_NP = (f_LS f_χS f_FQ f_dchi)^(1/4)                     // derived; juxtaposition multiplies

field χ  : majorana fermion (1,1)_0,   Z2 odd, mass m_χ
field F  : dirac fermion    (1,2)_1/2, Z2 odd, mass M_F
field S  : complex scalar   (1,1)_1,   Z2 odd, mass M_S
field Ξ  : real scalar      (1,3)_0,   mass M_Ξ
field Zp : real vector      (1,1)_0,   mass M_Zp
field U  : complex vector   (3,1)_2/3, mass M_U
lagrangian {
  LS: f_LS (l̄[2] R(F)) S†          + h.c.  // labels are optional
  χS: f_χS (bar(L(χ)) e[2]) S      + h.c.
      y[p,r] (q̄ᶜ[p] ε l[r]) w†     + h.c.  // cc(psi) = psi^c
      g_q Zp(μ) (q̄[p] γ(μ) q[p])           // Hermitian: no h.c.
      1/2 g_W W(μ) (l̄[p] τ γ(μ) l[p])      // tau carries the triplet index of W
      yu[p,r] (Φ† ε q̄[p] u[r])     + h.c.  // Phi^*_a eps_ab qbar_b u
      lamN[p] (bar(R(N)) l[p]) H̃†  + h.c.  // scalars stand outside the bilinear
      g_φ Zp(μ) (H† i D(μ) H)      + h.c.
      - l3 (η† η) (H† H)
      - l4 (H† η) (η† H)
      - A S† (η ε H)               + h.c.
      H̃ x X̃
}
smeft   at 10 TeV { ledq[2,2,1,1] = c / Λ² }            // WCxf Warsaw names and normalisation
left    at 2 GeV  { VnudLL[1,1,1,1] = 1e-8 / GeV² }     // WCxf JMS names
epsilon at 2 GeV  { uV[1,1] = 0.1; P[2,2,u,d] = 1e-4 }  // NSI parameters given directly
smeft   at 1 TeV  { lq1[1,2,1,1] = (0.3 - 1.2 i) 1e-8 / GeV²; phiD = 1e-9 / GeV² }
match   { loops 1 at M_F }                   // loops 0 | 1; scale, default the geometric mean of the heavy masses (reported)
run     { smeft full; left full; to 2 GeV }  // full | leadinglog | none
observe { pion.R_emu; pion.width_munu; coherent.csi; coherent.ar; solar8B.xenonnt }
scan    { m_χ = log(50 GeV, 2 TeV, 40); f_χS = lin(0.5, 2, 4) }
assert  { ledq[2,2,1,1] == f_NP⁴/(96 π² M²) within 1e-9 when m_χ = M, M_S = M, M_φ = M, M_F = M }
inputs {
  G_F = 1.1663787e-5 / GeV²; alpha_em = 1/127.955; m_Z = 91.1876 GeV; alpha_s = 0.1180
  ckm_s12 = 0.22500; ckm_s23 = 0.04182; ckm_s13 = 0.00369; ckm_delta = 1.144
  m_ud = 3.38 MeV; f_pi = 130.2 MeV; sin2w_0 = 0.23863; phi_8B = 5.46e6 / (cm² s)
}
inputs at matching {
  g1 = 0.358; g2 = 0.648; g3 = 1.1; lambda_H = 0.26   // g1 = g', V = -m^2 |H|^2 + lambda_H/2 |H|^4
  y_e = { [1,1] = 1e-5, [2,2] = 6e-4, [3,3] = 0.01 }  // likewise y_u, y_d
}
