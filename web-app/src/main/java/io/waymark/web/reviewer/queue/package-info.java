/** Evidence that waits for an advisor: look at it, verify it or send it back. */
@NullMarked
package io.waymark.web.reviewer.queue;

import org.jspecify.annotations.NullMarked;
