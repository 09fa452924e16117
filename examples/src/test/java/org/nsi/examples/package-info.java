/** The walk-throughs, run. */
@NullMarked
package org.nsi.examples;

import org.jspecify.annotations.NullMarked;
