package io.waymark.web.outsider.verification;

import io.waymark.advising.api.evidence.AnswerBatch;
import io.waymark.advising.api.evidence.Dispute;
import io.waymark.advising.api.evidence.OutsideBatchView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody without an account says about a student's hours, day by day. */
record BatchForm(@NotEmpty @Size(max = 200) @Nullable List<@Valid BatchRowForm> rows) {

    static BatchForm of(OutsideBatchView batch) {
        return new BatchForm(batch.entries().stream()
                .filter(it -> it.undoUntil() == null)
                .map(BatchRowForm::of)
                .toList());
    }

    List<BatchRowForm> all() {
        return rows == null ? List.of() : rows;
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
