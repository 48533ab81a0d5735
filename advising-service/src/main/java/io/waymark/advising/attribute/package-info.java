/** What a college keeps about its people beside their directory entries, defined as data. */
@NullMarked
package io.waymark.advising.attribute;

import org.jspecify.annotations.NullMarked;
