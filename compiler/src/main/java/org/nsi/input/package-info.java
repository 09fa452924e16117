/** Standard Model and experimental inputs. */
@NullMarked
package org.nsi.input;

import org.jspecify.annotations.NullMarked;
