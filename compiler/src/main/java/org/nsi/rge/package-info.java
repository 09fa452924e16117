/**
 * Anomalous dimensions as data: a small language in the index notation of the papers, one line a
 * term, and its evaluation as sparse real-linear maps over the entries that WCxf lists.
 *
 * <p>{@link org.nsi.rge.AnomalousDimensions} is what the files say; {@link
 * org.nsi.rge.MixingStructure} which entries mix, prepared once; {@link org.nsi.rge.MixingMatrix}
 * the numbers at given couplings. How to read and change a line: {@code compiler/RUNNING.md}.
 */
@NullMarked
package org.nsi.rge;

import org.jspecify.annotations.NullMarked;
