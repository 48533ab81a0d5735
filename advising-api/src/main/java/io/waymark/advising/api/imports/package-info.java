/** People brought in by file. */
@NullMarked
package io.waymark.advising.api.imports;

import org.jspecify.annotations.NullMarked;
