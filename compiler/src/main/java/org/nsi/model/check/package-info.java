/** What a model must obey: one rule a class, listed in {@link org.nsi.model.check.Rules}. */
@NullMarked
package org.nsi.model.check;

import org.jspecify.annotations.NullMarked;
