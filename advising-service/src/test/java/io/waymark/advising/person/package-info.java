/** Tests of the directory. */
@NullMarked
package io.waymark.advising.person;

import org.jspecify.annotations.NullMarked;
