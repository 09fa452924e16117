/** Runs a scan: points to threads, rows in order to the output. */
@NullMarked
package org.nsi.scan.run;

import org.jspecify.annotations.NullMarked;
