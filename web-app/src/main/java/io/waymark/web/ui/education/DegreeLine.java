package io.waymark.web.ui.education;

import io.waymark.web.ui.page.State;
import org.jspecify.annotations.Nullable;

/** A degree that the roadmap asks for, and for whom it waits since when. */
public record DegreeLine(
        String title, String href, State state, @Nullable String waits) {}
