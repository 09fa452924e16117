nsi 1
model standard_model "The Standard Model alone: what every observable is compared with"

observe {
  pion.R_emu; pion.width_munu; pion.ratio_munu
  coherent.csi; coherent.ar
  solar8B.xe_rate; solar8B.xenonnt; solar8B.pandax
}

// R_emu: Cirigliano, Rosell, Phys. Rev. Lett. 99 (2007) 231801. COHERENT's own predictions, 189(6)e-40 cm^2
// (arXiv:2110.07730) and 1.8e-39 cm^2 (arXiv:2003.10630), use another form factor: they agree to 4 %.
assert {
  pion.R_emu      == 1.2352e-4    within 1e-6
  pion.ratio_munu == 1            within 1e-12
  coherent.csi    == 189e-40 cm^2 within 0.04
  coherent.ar     == 1.8e-39 cm^2 within 0.04
}
