/**
 * Formulas with flavour indices as letters, found from the components and checked on all of them.
 */
@NullMarked
package org.nsi.flavour;

import org.jspecify.annotations.NullMarked;
