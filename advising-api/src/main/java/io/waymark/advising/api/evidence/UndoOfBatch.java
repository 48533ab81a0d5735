package io.waymark.advising.api.evidence;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** An answer that is taken back. */
public record UndoOfBatch(@NotNull UUID verification, int version) {}
