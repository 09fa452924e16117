/** Group and Dirac tensors with explicit components. */
@NullMarked
package org.nsi.tensor;

import org.jspecify.annotations.NullMarked;
