/** What a college keeps about its people beside their directory entries. */
@NullMarked
package io.waymark.advising.api.attribute;

import org.jspecify.annotations.NullMarked;
