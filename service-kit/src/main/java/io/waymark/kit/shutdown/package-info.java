/** How an instance goes: first out of the balancer, then the requests that are going on, then the work in the background. */
@NullMarked
package io.waymark.kit.shutdown;

import org.jspecify.annotations.NullMarked;
