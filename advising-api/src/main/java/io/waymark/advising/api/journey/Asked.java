package io.waymark.advising.api.journey;

import io.waymark.advising.api.evidence.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What exactly a requirement asks for, ready to show. Only what fits its kind is there.
 *
 * @param statement {@code self_attestation}
 * @param prompt {@code reflection}
 * @param minWords {@code reflection}
 * @param items {@code checklist}
 * @param minChecked {@code checklist}
 * @param documentTypes {@code document_upload}
 * @param expires {@code document_upload}: whether the file's expiry is asked for
 * @param levels {@code advisor_review}, {@code mock_interview}: the rubric, from lowest to highest
 * @param minLevel the level to reach
 * @param counted what the target counts, e.g. a session type or hours
 */
public record Asked(
        @Nullable String statement,
        @Nullable String prompt,
        @Nullable Integer minWords,
        List<Choice> items,
        @Nullable Integer minChecked,
        List<Choice> documentTypes,
        boolean expires,
        List<Choice> levels,
        @Nullable Choice minLevel,
        @Nullable Choice counted) {}
