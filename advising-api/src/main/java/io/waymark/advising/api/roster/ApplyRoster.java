package io.waymark.advising.api.roster;

import org.jspecify.annotations.Nullable;

/**
 * How a roster is applied.
 *
 * @param changedByHand about what people changed since the last import; kept if left out
 * @param inactive about people who are not active any more: kept as they are if left out, or active again with all the file
 *     says about them
 */
public record ApplyRoster(
        @Nullable ConflictChoice changedByHand, @Nullable ConflictChoice inactive) {

    public static final ApplyRoster KEEPING = new ApplyRoster(null, null);
}
