package io.waymark.web.ui.slots;

import io.waymark.web.ui.page.Avatar;
import org.jspecify.annotations.Nullable;

/**
 * What a form is about to book, in sight all the time: with whom, when, where and how long.
 *
 * @param when the chosen time; null while none is chosen
 * @param details with whom, where, how long, in one line
 * @param submit the words of the button
 */
public record BookingBar(Avatar avatar, @Nullable String when, String details, String submit) {}
