/** From a syntax tree, or from Java, to a checked model. */
@NullMarked
package org.nsi.model.build;

import org.jspecify.annotations.NullMarked;
