/** What an admin sees of the college as a whole: numbers, and nobody's record. */
@NullMarked
package io.waymark.advising.api.overview;

import org.jspecify.annotations.NullMarked;
