package io.waymark.web.outsider.verification;

import io.waymark.advising.api.evidence.AnswerBatch;
import io.waymark.advising.api.evidence.Dispute;
import io.waymark.advising.api.evidence.OutsideBatchView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What somebody without an account says about a student's hours, day by day. */
record BatchForm(
        @NotEmpty @Size(max = AnswerBatch.MOST) @Nullable List<@Valid BatchRowForm> rows) {

    static BatchForm of(OutsideBatchView batch) {
        return new BatchForm(batch.entries().stream()
                .filter(it -> it.undoUntil() == null)
                .map(BatchRowForm::of)
                .toList());
    }

    List<BatchRowForm> all() {
        return rows == null ? List.of() : rows;
    }

    /** What was typed, in its place, and after it a row for whatever it has none for yet. */
    BatchForm with(OutsideBatchView batch) {
        return new BatchForm(Stream.concat(
                        all().stream(), of(batch).all().stream().filter(it -> placeOf(it.verification()) < 0))
                .toList());
    }

    /** Where the row of an entry is; -1 if there is none. */
    int placeOf(@Nullable UUID verification) {
        return all().stream().map(BatchRowForm::verification).toList().indexOf(verification);
    }

    AnswerBatch answers() {
        return new AnswerBatch(all().stream().map(BatchRowForm::answer).toList());
    }

    /** They do not know the student, and so none of it. */
    AnswerBatch disowned(String said) {
        return new AnswerBatch(all().stream()
                .map(it -> it.answer(Dispute.UNKNOWN_STUDENT, said))
                .toList());
    }
}
