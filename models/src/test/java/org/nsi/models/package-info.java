/** The model library: its assertions, two engines for its formulas, and golden reports. */
@NullMarked
package org.nsi.models;

import org.jspecify.annotations.NullMarked;
