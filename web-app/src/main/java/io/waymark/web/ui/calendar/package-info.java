/** A person's week and month: what is when, beside when they are available. */
@NullMarked
package io.waymark.web.ui.calendar;

import org.jspecify.annotations.NullMarked;
