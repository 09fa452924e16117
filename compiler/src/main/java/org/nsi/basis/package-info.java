/** Bases of effective operators and NSI parameters, names and numbers. */
@NullMarked
package org.nsi.basis;

import org.jspecify.annotations.NullMarked;
