/** Tests of appointments. */
@NullMarked
package io.waymark.advising.appointment;

import org.jspecify.annotations.NullMarked;
