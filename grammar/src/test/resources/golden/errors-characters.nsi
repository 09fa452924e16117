nsi 1
model broken “curly quotes”
# not a comment
param М_х = 1 TeV           // Cyrillic М and х in a comment are nobody's business
param Μ = 2                 // Greek capital mu
param ο = 3                 // omicron
param ｇ = ０.５             // full width
param 𝑚 = 4                 // mathematical italic
param 𝜒 = 4                 // mathematical chi
param é = 5
param x = 3 – 1             // en dash
param y​ = 3                // zero width space
param Z' = 3
param 你好 = 3
let z = 3 $ 4
model again "not closed
field \chi : real scalar (1,1)_0 // ‮ right to left
let emoji = 😀
/* not closed **
param lost = 3
