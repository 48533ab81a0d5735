/** People brought in by file: staged, checked row by row, applied whole or not at all. */
@NullMarked
package io.waymark.advising.imports;

import org.jspecify.annotations.NullMarked;
