nsi 1
model standard_model "The Standard Model alone: what every observable is compared with"

observe {
  pion.R_emu; pion.width_munu; pion.ratio_munu
  coherent.csi; coherent.ar
  solar8B.xe_rate; solar8B.xenonnt; solar8B.pandax
}

// Cirigliano, Rosell, Phys. Rev. Lett. 99 (2007) 231801
assert {
  pion.R_emu      == 1.2352e-4 within 1e-6
  pion.ratio_munu == 1         within 1e-12
}
