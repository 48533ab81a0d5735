/** Tests of reading files of separated values. */
@NullMarked
package io.waymark.advising.csv;

import org.jspecify.annotations.NullMarked;
