/** Facts that cross a service's border. */
@NullMarked
package io.waymark.core.event;

import org.jspecify.annotations.NullMarked;
