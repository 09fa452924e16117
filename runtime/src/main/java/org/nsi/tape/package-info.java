/** Flat programs of elementary operations, compiled from polynomials and expressions. */
@NullMarked
package org.nsi.tape;

import org.jspecify.annotations.NullMarked;
