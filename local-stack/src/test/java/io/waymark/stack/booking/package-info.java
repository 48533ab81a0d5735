/** That nobody is ever in two places at once, asked for over HTTP by everybody together. */
@NullMarked
package io.waymark.stack.booking;

import org.jspecify.annotations.NullMarked;
