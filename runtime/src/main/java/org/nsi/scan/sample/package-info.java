/** The points of a scan: grids, random numbers, sequences and tables. */
@NullMarked
package org.nsi.scan.sample;

import org.jspecify.annotations.NullMarked;
