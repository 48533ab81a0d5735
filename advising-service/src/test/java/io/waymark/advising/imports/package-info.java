/** Tests of imports. */
@NullMarked
package io.waymark.advising.imports;

import org.jspecify.annotations.NullMarked;
