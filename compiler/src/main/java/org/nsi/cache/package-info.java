/** Results that are expensive and depend on nothing but their key, kept between runs. */
@NullMarked
package org.nsi.cache;

import org.jspecify.annotations.NullMarked;
