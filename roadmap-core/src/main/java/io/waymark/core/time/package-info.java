/** Values of time that every module shares. */
@NullMarked
package io.waymark.core.time;

import org.jspecify.annotations.NullMarked;
