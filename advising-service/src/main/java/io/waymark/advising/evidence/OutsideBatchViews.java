package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.AnswerBatch;
import io.waymark.advising.api.evidence.OutsideBatchEntry;
import io.waymark.advising.api.evidence.OutsideBatchView;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.advising.evidence.OutsideAccess.Seen;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.journey.Walk;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.advising.person.People;
import io.waymark.core.progress.Amount;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Shows somebody without an account the hours that they are asked about. */
@Component
class OutsideBatchViews {

    private final People people;
    private final Journeys journeys;
    private final EvidenceKinds kinds;
    private final Institutions institutions;

    OutsideBatchViews(People people, Journeys journeys, EvidenceKinds kinds, Institutions institutions) {
        this.people = people;
        this.journeys = journeys;
        this.kinds = kinds;
        this.institutions = institutions;
    }

    /** Those that can be shown at once: what was answered just now, and the first of what waits. */
    List<Seen> shown(OutsideBatch batch) {
        var waiting = waiting(batch).limit(AnswerBatch.MOST);
        var answered = batch.open().stream().filter(it -> it.current().isDecided());
        return Stream.concat(waiting, answered)
                .sorted(Comparator.comparing(this::workedAt))
                .toList();
    }

    OutsideBatchView of(OutsideBatch batch, List<Seen> shown) {
        var first = shown.getFirst().current();
        var walk =
                Objects.requireNonNull(journeys.find(List.of(first.student())).get(first.student()));
        var waiting = WaitingHours.of(batch, kinds);
        var longDays = LongDaysOfBatch.of(batch, kinds, institutions.zone());
        return new OutsideBatchView(
                first.capacity(),
                Objects.requireNonNull(first.verifier().outsiderName()),
                people.brief(first.student()).fullName(),
                shown.stream().map(it -> entry(it, walk, longDays)).toList(),
                batch.open().size() - shown.size(),
                waiting.sites(),
                waiting.sum().toBigDecimal(),
                waiting(batch)
                        .map(it -> it.current().dueOn())
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    private Stream<Seen> waiting(OutsideBatch batch) {
        return batch.open().stream()
                .filter(it -> it.current().isWaiting())
                .sorted(Comparator.comparing(this::workedAt));
    }

    private OutsideBatchEntry entry(Seen seen, Walk walk, LongDaysOfBatch longDays) {
        var evidence = seen.evidence();
        var current = seen.current();
        var requirement = walk.requirement(evidence.requirement().toString()).orElseThrow(OutsideAccess::unknown);
        return new OutsideBatchEntry(
                current.id().value(),
                evidence.submission().shown(requirement, kinds),
                kinds.correctable(requirement, evidence.submission().read(kinds)),
                current.state(),
                current.answer().dispute(),
                current.answer().dispute() == null
                        ? longDays.hours(evidence).map(Amount::toBigDecimal).orElse(null)
                        : null,
                current.isDecided() ? EvidenceActions.undoUntil(current).orElse(null) : null,
                evidence.version());
    }

    private LocalDateTime workedAt(Seen seen) {
        var worked = (HoursLogPayload) seen.evidence().submission().read(kinds);
        return worked.date().atTime(worked.start());
    }
}
