/** The directory of people at a college. */
@NullMarked
package io.waymark.advising.api.person;

import org.jspecify.annotations.NullMarked;
