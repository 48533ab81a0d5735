/** Facts between services: an outbox that delivers until it is heard, an inbox that applies once. */
@NullMarked
package io.waymark.kit.event;

import org.jspecify.annotations.NullMarked;
