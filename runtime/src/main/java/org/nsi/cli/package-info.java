/** The command line. */
@NullMarked
package org.nsi.cli;

import org.jspecify.annotations.NullMarked;
