/** What holds for the whole code: the order of the stages, and what no class does. */
@NullMarked
package org.nsi.architecture;

import org.jspecify.annotations.NullMarked;
