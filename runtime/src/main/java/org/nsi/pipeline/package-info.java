/** The stages in their order: from a source to everything a report shows. */
@NullMarked
package org.nsi.pipeline;

import org.jspecify.annotations.NullMarked;
