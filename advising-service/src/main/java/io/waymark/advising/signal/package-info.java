/** Why students need attention: signals that rules open and close as what happens says. */
@NullMarked
package io.waymark.advising.signal;

import org.jspecify.annotations.NullMarked;
