/** What operators see of requests: one line each, and an id that is the same in every service. */
@NullMarked
package io.waymark.kit.trace;

import org.jspecify.annotations.NullMarked;
