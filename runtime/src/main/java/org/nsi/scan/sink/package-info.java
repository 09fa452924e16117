/** Blocks of rows as bytes of a file, and files that appear whole or can be continued. */
@NullMarked
package org.nsi.scan.sink;

import org.jspecify.annotations.NullMarked;
