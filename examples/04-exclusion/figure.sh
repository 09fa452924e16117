#!/bin/sh
# The figure of this folder: from the model file to exclusion.pdf and exclusion.svg.
set -eu
cd "$(dirname "$0")"
nsi() { ../../nsi "$@"; }

nsi batch dark-loop-plane.nsi --columns "M,f_NP,ledq_2211,pion.R_emu*" --out plane.parquet

for format in svg pdf; do
  nsi plot plane.parquet --x M --y f_NP \
    --exclude 'pion decay, 2σ: |pion.R_emu.pull| > 2' \
    --exclude 'long baselines, projected: |$C$_{ledq, 2211}| > (12.3 TeV)^{−2}: |ledq_2211.re| > 6.61e-9' \
    --label 'x=$M$ of all dark particles [GeV]' \
    -o "exclusion.$format"
done
