nsi 1
model nc_nsi "Neutral-current NSI of up and down quarks, given directly"
cite arXiv:2409.04703, arXiv:1907.00991

convention nc_sign = -
convention pmns = pdg

param e_ee = 0.1 in [-1, 1]
param e_emu : complex = 0.05 - 0.03 i

epsilon at 2 GeV {
  uV[1,1] = e_ee
  dV[1,1] = e_ee
  dV[1,2] = e_emu
}

observe { coherent.csi; coherent.ar; solar8B.xe_rate; solar8B.xenonnt; solar8B.pandax }

assert {
  eps_uV_11 == e_ee        within 1e-12
  eps_dV_12 == e_emu       within 1e-12
  eps_dV_21 == conj(e_emu) within 1e-12
}
