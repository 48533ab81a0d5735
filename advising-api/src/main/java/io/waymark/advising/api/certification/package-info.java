/** Credentials a student may earn, and how far the student is from each. */
@NullMarked
package io.waymark.advising.api.certification;

import org.jspecify.annotations.NullMarked;
