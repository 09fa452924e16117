/**
 * Where a number of a result comes from: the vertices of the Lagrangian, the diagrams, and every
 * factor between them and the value.
 */
@NullMarked
package org.nsi.why;

import org.jspecify.annotations.NullMarked;
