/** From text to the abstract syntax tree. The only package that sees ANTLR. */
@NullMarked
package org.nsi.syntax;

import org.jspecify.annotations.NullMarked;
