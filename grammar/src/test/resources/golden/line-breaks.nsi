nsi 1; model breaks; param a = 1 /* one */; param b = 2
param c =
  a +
  b
let d = (a
  + b
  - 2) * 3
let e1 = [
field S : complex scalar (1,1)_1,
  Z2 odd,
  mass 3 GeV
lagrangian
{
  x: a (bar(l[1])
        e[2]) H + h.c.
  - b (conj(S) S)
    (conj(H) H)
  - b (conj(S) S) *
    (conj(H) H)
}
param m[3,3] = {
  [1,2] = 0.5,
  [1,3] = 0.25,
}
observe { pion.R_emu }; run { to 2 GeV }
convention nc_sign = -
convention other_sign = +
lagrangian {
  left: a (b)
  run: c (d)
}
