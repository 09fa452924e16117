/** Lagrangian terms: read, contracted to gauge invariants, lowered to two-component vertices. */
@NullMarked
package org.nsi.model.term;

import org.jspecify.annotations.NullMarked;
