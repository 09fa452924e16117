/**
 * Bases of effective operators and of NSI parameters: names, redundancies, normalisation (WCxf,
 * arXiv:1712.05298) and numbers.
 *
 * <p>The catalogues are {@code warsaw.tsv} and {@code jms.tsv}; {@link org.nsi.basis.OperatorBasis}
 * answers questions about entries, {@link org.nsi.basis.FullSum} converts listed values to full
 * sums over flavours and back.
 */
@NullMarked
package org.nsi.basis;

import org.jspecify.annotations.NullMarked;
