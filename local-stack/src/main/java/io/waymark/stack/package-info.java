/** Starting the whole platform on one machine with one command. */
@NullMarked
package io.waymark.stack;

import org.jspecify.annotations.NullMarked;
