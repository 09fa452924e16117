/** Names, numbers with units, and declarations: from statements to values. */
@NullMarked
package org.nsi.model.resolve;

import org.jspecify.annotations.NullMarked;
