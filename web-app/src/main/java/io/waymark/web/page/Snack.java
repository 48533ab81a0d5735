package io.waymark.web.page;

import org.jspecify.annotations.Nullable;

/** "Done", said once at the foot of the page, with the way to undo it. */
public record Snack(String text, @Nullable Action undo) {}
