/** How aggregates become views. */
@NullMarked
package io.waymark.kit.mapping;

import org.jspecify.annotations.NullMarked;
