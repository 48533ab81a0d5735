/** The trail of who read which student's record. */
@NullMarked
package io.waymark.kit.disclosure;

import org.jspecify.annotations.NullMarked;
