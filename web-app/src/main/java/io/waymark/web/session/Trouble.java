package io.waymark.web.session;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Why something could not be done about a meeting, and what was typed for it. */
public record Trouble(
        UUID meeting, String sentence, @Nullable String typed) {}
