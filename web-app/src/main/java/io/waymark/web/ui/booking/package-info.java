/** The page on which a time with somebody is booked: who meets whom, when, how, and about what. */
@NullMarked
package io.waymark.web.ui.booking;

import org.jspecify.annotations.NullMarked;
