/** The directory of people, and who may see whose record. */
@NullMarked
package io.waymark.advising.person;

import org.jspecify.annotations.NullMarked;
