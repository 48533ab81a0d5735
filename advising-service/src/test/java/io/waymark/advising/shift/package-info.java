@NullMarked
package io.waymark.advising.shift;

import org.jspecify.annotations.NullMarked;
