/** Exact algebra of polynomials in symbols and opaque atoms. */
@NullMarked
package org.nsi.algebra;

import org.jspecify.annotations.NullMarked;
