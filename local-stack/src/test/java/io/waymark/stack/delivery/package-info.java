/** What one service tells another, however often either of them is away. */
@NullMarked
package io.waymark.stack.delivery;

import org.jspecify.annotations.NullMarked;
