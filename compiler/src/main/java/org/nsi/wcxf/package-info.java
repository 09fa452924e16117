/**
 * Files of Wilson coefficients in the exchange format WCxf (arXiv:1712.05298), JSON or YAML: read,
 * checked against the basis, translated between the bases of one theory, and written.
 */
@NullMarked
package org.nsi.wcxf;

import org.jspecify.annotations.NullMarked;
