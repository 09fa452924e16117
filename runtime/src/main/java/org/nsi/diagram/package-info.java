/** Feynman diagrams: what is connected with what, where it goes on a page, and the page as SVG. */
@NullMarked
package org.nsi.diagram;

import org.jspecify.annotations.NullMarked;
