package io.waymark.advising.evidence;

import io.waymark.advising.api.journey.StepTitle;
import io.waymark.advising.api.review.ReviewPlace;
import io.waymark.advising.api.review.ReviewView;
import io.waymark.advising.evidence.WaitingVerifications.QueuePlace;
import io.waymark.advising.journey.Journeys;
import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentCaller;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a piece of evidence to its reviewer, with what was asked, what was submitted before and what waits beside it. */
@Service
@Transactional
class ReviewReader {

    private static final int EARLIER = 10;

    private final EvidenceHold evidence;
    private final EvidenceRepository submitted;
    private final EvidenceAccess access;
    private final EvidenceViews views;
    private final Questions questions;
    private final Verifications verifications;
    private final Journeys journeys;
    private final WaitingRows waiting;
    private final ReviewRows rows;
    private final Capacities capacities;
    private final CurrentCaller caller;

    ReviewReader(
            EvidenceHold evidence,
            EvidenceRepository submitted,
            EvidenceAccess access,
            EvidenceViews views,
            Questions questions,
            Verifications verifications,
            Journeys journeys,
            WaitingRows waiting,
            ReviewRows rows,
            Capacities capacities,
            CurrentCaller caller) {
        this.evidence = evidence;
        this.submitted = submitted;
        this.access = access;
        this.views = views;
        this.questions = questions;
        this.verifications = verifications;
        this.journeys = journeys;
        this.waiting = waiting;
        this.rows = rows;
        this.capacities = capacities;
        this.caller = caller;
    }

    ReviewView show(EvidenceId id, WaitingFilter filter, int around) {
        var reviewed = find(id, filter);
        var before = earlier(reviewed);
        var earlier = before.subList(0, Math.min(EARLIER, before.size()));
        var asked = verifications.of(
                Stream.concat(Stream.of(id), earlier.stream().map(Evidence::id)).toList());
        var here = asked.getOrDefault(id, List.of());
        var reviewer = access.require(reviewed, here, "evidence");
        var seen =
                earlier.stream().filter(it -> isForEyesOf(reviewer, asked, it)).toList();
        var stretch = stretch(reviewed, here, filter, around);
        var walks = journeys.find(students(reviewed, around == 0 ? List.of() : stretch.rows()));
        var walk = Objects.requireNonNull(walks.get(reviewed.student()));
        var shown = views.of(
                Stream.concat(Stream.of(reviewed), seen.stream()).toList(), _ -> walk, reviewer.advises(), asked);
        var step = reviewed.requirement().step();
        var roadmap = walk.having(step).roadmap();
        var stage = roadmap.stageOf(step).orElseThrow(EvidenceAccess::unknown);
        return new ReviewView(
                shown.getFirst(),
                roadmap.title(),
                new StepTitle(stage.key().value(), stage.title()),
                roadmap.stages().indexOf(stage) + 1,
                roadmap.stages().size(),
                questions.of(
                        walk,
                        walk.requirement(reviewed.requirement().toString()).orElseThrow(EvidenceAccess::unknown)),
                shown.subList(1, shown.size()),
                before.size() > EARLIER,
                stretch.place(id.value()),
                around == 0 ? List.of() : rows.show(stretch.rows(), filter.capacity(), walks));
    }

    @Transactional(readOnly = true)
    ReviewPlace place(EvidenceId id, WaitingFilter filter) {
        var reviewed = find(id, filter);
        var asked = verifications.of(id);
        access.requireKnown(reviewed, asked);
        return stretch(reviewed, asked, filter, 0).place(id.value());
    }

    /** Nobody reviews their own. */
    private Evidence find(EvidenceId id, WaitingFilter filter) {
        capacities.require(filter.capacity());
        var reviewed = evidence.find(id);
        if (caller.get().is(reviewed.student())) {
            throw EvidenceAccess.unknown();
        }
        return reviewed;
    }

    private List<Evidence> earlier(Evidence reviewed) {
        return submitted.earlier(
                reviewed.student(),
                reviewed.requirement().toString(),
                reviewed.submission().submittedAt(),
                reviewed.id().value(),
                EARLIER + 1);
    }

    /** From when it was asked in this capacity last; where it was not, from when it was submitted. */
    private Stretch stretch(Evidence reviewed, List<Verification> asked, WaitingFilter filter, int around) {
        var since = asked.stream()
                .filter(it -> it.capacity() == filter.capacity())
                .map(Verification::askedAt)
                .max(Instant::compareTo)
                .orElse(reviewed.submission().submittedAt());
        return waiting.around(
                caller.get().person(),
                filter,
                new QueuePlace(since, reviewed.id().value()),
                Math.max(1, around));
    }

    private static Set<PersonId> students(Evidence reviewed, List<WaitingRow> rows) {
        return Stream.concat(Stream.of(reviewed.student()), ReviewRows.students(rows).stream())
                .collect(Collectors.toSet());
    }

    /** An advisor knows the student's record; everybody else what they were asked about. */
    private static boolean isForEyesOf(
            Reviewer reviewer, Map<EvidenceId, List<Verification>> asked, Evidence reviewed) {
        return reviewer.advises()
                || reviewer.among(asked.getOrDefault(reviewed.id(), List.of())).isPresent();
    }
}
