/** Words for all that leaves a trail. */
@NullMarked
package io.waymark.stack.history;

import org.jspecify.annotations.NullMarked;
