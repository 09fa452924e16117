nsi 1
model operators "precedence and marks"
let a = 1/2 g X
let b = a b / c d
let c = -x^2
let d = 2^-3^2
let e1 = - 3 - -4 + +5
let f = √2 x + √(2 x) + √x²
let g = (0.3 − 1.2 i) 1e−8 / GeV²
let h = f(x) + f (x) + f(2) + sqrt (2) + f(a, b)
let k = 3×10⁻⁸ · 2 ÷ 4
let l1 = x² ^3
let m = y[1,2]^2 conj(y[1,2]) N†[p] ψ̄ᶜ[p] S^†
let n = µ ϕ ϵ φ₁ φ₁₂ ū ē ñ Φ̃ H̃†
let o = 2GeV 3e 4e[1] .5 1.5e+3
let p = at mass model_1 h1
let r = γ(μ) σ(μ,ν) Zp(mu) D(mu) L(χ) T
let s = a*-b
