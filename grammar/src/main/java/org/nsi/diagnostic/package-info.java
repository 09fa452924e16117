/** User errors as values: codes, messages, labelled spans, help. */
@NullMarked
package org.nsi.diagnostic;

import org.jspecify.annotations.NullMarked;
