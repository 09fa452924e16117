/** Matching onto the Warsaw basis. */
@NullMarked
package org.nsi.match;

import org.jspecify.annotations.NullMarked;
