package io.waymark.web.outsider.verification;

import io.waymark.advising.api.evidence.BatchAnswer;
import io.waymark.advising.api.evidence.Dispute;
import io.waymark.advising.api.evidence.OutsideBatchEntry;
import io.waymark.web.ui.form.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about the hours of one day: a yes, perhaps to fewer hours, unless they tick that it isn't right. With
 * either they say why.
 *
 * @param version of what they looked at
 */
record BatchRowForm(
        @NotNull @Nullable UUID verification,
        @Nullable String version,
        @Nullable Boolean wrong,
        @Valid @Nullable Corrections corrections,
        @Nullable @Size(max = 2_000) String comment) {

    BatchRowForm {
        corrections = corrections == null ? Corrections.none() : corrections;
    }

    static BatchRowForm of(OutsideBatchEntry entry) {
        return new BatchRowForm(
                entry.verification(),
                String.valueOf(entry.version()),
                false,
                Corrections.of(entry.correctable()),
                null);
    }

    private boolean isWrong() {
        return Boolean.TRUE.equals(wrong);
    }

    boolean lacksAReason() {
        return (isWrong() || !changed().isEmpty()) && (comment == null || comment.isBlank());
    }

    private Map<String, String> changed() {
        return Objects.requireNonNull(corrections).changed();
    }

    BatchAnswer answer() {
        return answer(isWrong() ? Dispute.NOT_RIGHT : null);
    }

    BatchAnswer answer(@Nullable Dispute dispute) {
        return new BatchAnswer(
                Objects.requireNonNull(verification),
                dispute,
                comment,
                dispute == null ? changed() : Map.of(),
                Versions.of(version).version());
    }
}
