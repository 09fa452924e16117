/** Units and dimensions. */
@NullMarked
package org.nsi.unit;

import org.jspecify.annotations.NullMarked;
