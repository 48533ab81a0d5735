package io.waymark.advising.api.practice;

import io.waymark.core.revision.Versioned;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question of a bank.
 *
 * @param shipped whether it comes with Waymark and was never changed here
 * @param asked the number of the version that is asked; null while none is
 * @param reviewable whether the caller may review its newest version: it waits, and somebody else wrote it
 */
public record QuestionView(
        UUID id,
        String credential,
        String identifier,
        QuestionState state,
        boolean shipped,
        WordingView newest,
        @Nullable Integer asked,
        boolean reviewable,
        ItemStatistics statistics,
        int version)
        implements Versioned {}
