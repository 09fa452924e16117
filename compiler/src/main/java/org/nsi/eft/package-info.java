/** From Warsaw coefficients to NSI: running, matching, projection; all linear. */
@NullMarked
package org.nsi.eft;

import org.jspecify.annotations.NullMarked;
