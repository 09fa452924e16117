/** Programs that use the Java API of nsi. */
@NullMarked
package org.nsi.examples;

import org.jspecify.annotations.NullMarked;
