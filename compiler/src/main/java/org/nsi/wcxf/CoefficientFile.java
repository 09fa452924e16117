package org.nsi.wcxf;

import org.nsi.basis.CoefficientValues;

/**
 * The content of a WCxf file (arXiv:1712.05298).
 *
 * @param eft {@code SMEFT}, or below m_Z {@code WET}, {@code WET-4}, {@code WET-3} by the number of
 *     quarks
 * @param basis of the values
 * @param values independent entries; in GeV^-2 (dimension five GeV^-1) except for {@code flavio},
 *     whose operators have their own normalisation and whose names carry no indices
 */
public record CoefficientFile(String eft, FileBasis basis, CoefficientValues values) {}
