/** Somebody without an account, from the student who names them to what the student reads of their answer. */
@NullMarked
package io.waymark.stack.outside;

import org.jspecify.annotations.NullMarked;
