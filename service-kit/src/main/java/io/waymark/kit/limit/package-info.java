/** How often within a minute one person may do what costs others something. */
@NullMarked
package io.waymark.kit.limit;

import org.jspecify.annotations.NullMarked;
