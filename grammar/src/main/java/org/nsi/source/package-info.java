/** Source files and spans of text in them. */
@NullMarked
package org.nsi.source;

import org.jspecify.annotations.NullMarked;
