/** Files of separated values, as people and their spreadsheets write them. */
@NullMarked
package io.waymark.advising.csv;

import org.jspecify.annotations.NullMarked;
