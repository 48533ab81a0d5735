package io.waymark.advising.api.imports;

import org.jspecify.annotations.Nullable;

/**
 * How an import is applied.
 *
 * @param changedByHand about what people changed since the last import; kept if left out
 * @param inactive about people who are not active any more: kept as they are if left out, or active again with all the file
 *     says about them
 * @param staffConfirmed whether somebody has looked at {@link ImportEffects#staff()}; nobody gets such a role without
 */
public record ApplyImport(
        @Nullable ConflictChoice changedByHand,
        @Nullable ConflictChoice inactive,
        @Nullable Boolean staffConfirmed) {

    public static final ApplyImport KEEPING = new ApplyImport(null, null, null);
}
