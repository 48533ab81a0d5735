/** Tests of notes. */
@NullMarked
package io.waymark.advising.note;

import org.jspecify.annotations.NullMarked;
