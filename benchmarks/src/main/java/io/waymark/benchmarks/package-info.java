/** How fast the platform does what it does most. */
@NullMarked
package io.waymark.benchmarks;

import org.jspecify.annotations.NullMarked;
