package io.waymark.web.outsider.verification;

import io.waymark.advising.api.evidence.AnswerBatch;
import io.waymark.advising.api.evidence.Dispute;
import io.waymark.advising.api.evidence.OutsideBatchEntry;
import io.waymark.advising.api.evidence.OutsideBatchView;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody without an account says about a student's hours, day by day.
 *
 * @param rows each in a place of its own, whatever comes or goes; a place whose day is gone is empty
 */
record BatchForm(
        @NotEmpty @Size(max = AnswerBatch.MOST) @Nullable List<@Valid @Nullable BatchRowForm> rows) {

    static BatchForm of(OutsideBatchView batch) {
        return new BatchForm(new ArrayList<>(waiting(batch)));
    }

    private static List<BatchRowForm> waiting(OutsideBatchView batch) {
        return batch.entries().stream()
                .filter(it -> it.undoUntil() == null)
                .map(BatchRowForm::of)
                .toList();
    }

    private List<@Nullable BatchRowForm> places() {
        return rows == null ? List.of() : rows;
    }

    private List<BatchRowForm> filled() {
        var filled = new ArrayList<BatchRowForm>();
        for (var row : places()) {
            if (row != null) {
                filled.add(row);
            }
        }
        return filled;
    }

    @Nullable
    BatchRowForm at(int place) {
        return place < places().size() ? places().get(place) : null;
    }

    /** What was typed, in its place, as far as it still waits. What was not there yet takes the empty places first. */
    BatchForm with(OutsideBatchView batch) {
        var waiting = waiting(batch);
        var open = waiting.stream().map(BatchRowForm::verification).collect(Collectors.toSet());
        var next = new ArrayList<@Nullable BatchRowForm>(places());
        next.replaceAll(it -> it != null && open.contains(it.verification()) ? it : null);
        for (var row : waiting) {
            if (placeOf(row.verification()) < 0) {
                put(row, next);
            }
        }
        return new BatchForm(next);
    }

    private static void put(BatchRowForm row, List<@Nullable BatchRowForm> places) {
        var empty = places.indexOf(null);
        if (empty < 0) {
            places.add(row);
        } else {
            places.set(empty, row);
        }
    }

    /** Whether all of it has been answered, so that it is a repeat. */
    boolean isAnsweredIn(OutsideBatchView batch) {
        var answered = batch.entries().stream()
                .filter(it -> it.undoUntil() != null)
                .map(OutsideBatchEntry::verification)
                .collect(Collectors.toSet());
        return filled().stream().allMatch(it -> answered.contains(it.verification()));
    }

    /** Whether any of it is about what another form has no row for. */
    boolean hasMoreThan(BatchForm other) {
        return filled().stream().anyMatch(it -> other.placeOf(it.verification()) < 0);
    }

    /** Where the row of an entry is; -1 if there is none. */
    int placeOf(@Nullable UUID verification) {
        return IntStream.range(0, places().size())
                .filter(it -> isAt(it, verification))
                .findFirst()
                .orElse(-1);
    }

    private boolean isAt(int place, @Nullable UUID verification) {
        var row = at(place);
        return row != null && Objects.equals(row.verification(), verification);
    }

    /** The places of those that do not say why. */
    List<Integer> withoutReason() {
        return IntStream.range(0, places().size())
                .filter(this::lacksAReason)
                .boxed()
                .toList();
    }

    private boolean lacksAReason(int place) {
        var row = at(place);
        return row != null && row.lacksAReason();
    }

    AnswerBatch answers() {
        return new AnswerBatch(filled().stream().map(BatchRowForm::answer).toList());
    }

    /** They do not know the student, and so none of it. */
    AnswerBatch disowned() {
        return new AnswerBatch(
                filled().stream().map(it -> it.answer(Dispute.UNKNOWN_STUDENT)).toList());
    }
}
