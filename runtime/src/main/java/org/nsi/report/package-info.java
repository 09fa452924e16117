/** Results as text, JSON, LaTeX, HTML and WCxf files: one writer a format, pure functions. */
@NullMarked
package org.nsi.report;

import org.jspecify.annotations.NullMarked;
