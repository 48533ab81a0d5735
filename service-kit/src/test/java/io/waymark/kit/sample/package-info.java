/** A very small service, to test the kit on. */
@NullMarked
package io.waymark.kit.sample;

import org.jspecify.annotations.NullMarked;
