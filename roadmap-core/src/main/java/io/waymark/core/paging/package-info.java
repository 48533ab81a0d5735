/** Long lists, a page at a time. */
@NullMarked
package io.waymark.core.paging;

import org.jspecify.annotations.NullMarked;
