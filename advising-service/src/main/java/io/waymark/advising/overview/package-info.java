/** The college in numbers: read from what the other features keep, in one statement for each part. */
@NullMarked
package io.waymark.advising.overview;

import org.jspecify.annotations.NullMarked;
