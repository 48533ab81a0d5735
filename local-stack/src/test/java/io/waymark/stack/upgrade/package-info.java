/** That what colleges have in the database outlives an upgrade. */
@NullMarked
package io.waymark.stack.upgrade;

import org.jspecify.annotations.NullMarked;
