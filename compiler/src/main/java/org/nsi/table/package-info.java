/** Readable tables in the resources of the program. */
@NullMarked
package org.nsi.table;

import org.jspecify.annotations.NullMarked;
