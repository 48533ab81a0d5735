package io.waymark.advising.api.evidence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer about one entry.
 *
 * @param dispute why not; none is a yes
 * @param comment needed beside a no
 * @param version of the entry that was looked at
 */
public record BatchAnswer(
        @NotNull UUID verification,
        @Nullable Dispute dispute,
        @Nullable @Size(max = 2_000) String comment,
        int version) {}
