/** Fields, representations, parameters and terms, and the rules they obey. */
@NullMarked
package org.nsi.model;

import org.jspecify.annotations.NullMarked;
