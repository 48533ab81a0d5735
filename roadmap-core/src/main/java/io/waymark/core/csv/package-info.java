/** What files of separated values have in common, wherever they are written and read. */
@NullMarked
package io.waymark.core.csv;

import org.jspecify.annotations.NullMarked;
