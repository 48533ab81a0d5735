@NullMarked
package io.waymark.advising.closure;

import org.jspecify.annotations.NullMarked;
