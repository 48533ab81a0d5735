/** A student and whoever verifies, each in their own browser, from a stage's first step to its last. */
@NullMarked
package io.waymark.stack.stage;

import org.jspecify.annotations.NullMarked;
