package io.waymark.advising.api.evidence;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An answer about one entry.
 *
 * @param dispute why not; none is a yes
 * @param comment needed beside a correction, and beside a no that {@linkplain Dispute#needsComment() needs one}
 * @param corrections values of correctable fields, which go with a yes; those that stand there already are none
 * @param version of the entry that was looked at
 */
public record BatchAnswer(
        @NotNull UUID verification,
        @Nullable Dispute dispute,
        @Nullable @Size(max = 2_000) String comment,
        @Size(max = 10) Map<@Size(max = 100) String, @NotNull @Size(max = 100) String> corrections,
        int version) {

    public BatchAnswer {
        corrections = corrections == null ? Map.of() : Map.copyOf(corrections);
    }
}
