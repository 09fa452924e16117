/**
 * Figures of tables: curves, points, heat maps with contours and excluded regions, as SVG, PDF, PNG
 * or HTML. The charts are XChart's; axes, labels with indices and colour bars are drawn around
 * them.
 */
@NullMarked
package org.nsi.plot;

import org.jspecify.annotations.NullMarked;
