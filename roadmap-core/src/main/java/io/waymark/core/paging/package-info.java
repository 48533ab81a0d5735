/** Lists in stretches. */
@NullMarked
package io.waymark.core.paging;

import org.jspecify.annotations.NullMarked;
