package io.waymark.advising.api.comment;

import io.waymark.core.revision.Versioned;
import java.util.UUID;

/** A comment that a reviewer keeps. */
public record SavedCommentView(UUID id, String text, int version) implements Versioned {}
