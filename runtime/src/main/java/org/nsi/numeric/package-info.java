/** Values of tapes at many points, block by block. */
@NullMarked
package org.nsi.numeric;

import org.jspecify.annotations.NullMarked;
