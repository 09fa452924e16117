/** From values of what varies to coefficients, NSI parameters and observables, block by block. */
@NullMarked
package org.nsi.scan.engine;

import org.jspecify.annotations.NullMarked;
