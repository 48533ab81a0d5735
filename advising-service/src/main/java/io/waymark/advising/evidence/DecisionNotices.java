package io.waymark.advising.evidence;

import io.waymark.advising.advisor.Advisors;
import io.waymark.advising.api.evidence.VerificationState;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.journey.Walk;
import io.waymark.advising.person.People;
import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import io.waymark.core.notice.Subject;
import io.waymark.kit.event.Outbox;
import io.waymark.kit.task.BackgroundTasks;
import java.time.Clock;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells students what was decided about their evidence. Not before it can be undone no more: what is taken back within
 * minutes was never said.
 */
@Component
@Transactional
class DecisionNotices {

    private final VerificationRepository verifications;
    private final EvidenceRepository evidence;
    private final Journeys journeys;
    private final People people;
    private final Advisors advisors;
    private final BackgroundTasks tasks;
    private final Outbox outbox;
    private final Clock clock;

    DecisionNotices(
            VerificationRepository verifications,
            EvidenceRepository evidence,
            Journeys journeys,
            People people,
            Advisors advisors,
            BackgroundTasks tasks,
            Outbox outbox,
            Clock clock) {
        this.verifications = verifications;
        this.evidence = evidence;
        this.journeys = journeys;
        this.people = people;
        this.advisors = advisors;
        this.tasks = tasks;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** In the transaction that decides. */
    void tellLater(Verification decided) {
        EvidenceActions.undoUntil(decided).ifPresent(at -> tasks.schedule(DecisionTelling.of(decided), at));
    }

    /** In the transaction that reopens: who was not told of the decision yet never will be. */
    void reopened(HeldEvidence held, Verification decided) {
        if (decided.state() == VerificationState.REOPENED && !EvidenceActions.isFresh(decided, clock.instant())) {
            var reopening = decided.reopening();
            outbox.publish(EvidenceNotice.about(held.evidence(), held.walk())
                    .and("capacity", decided.capacity().name())
                    .and("reviewer", reopening.by().map(this::name).orElse(null))
                    .and("reason", reopening.reopeningReason())
                    .to(held.evidence().student(), NoticeKind.EVIDENCE_REOPENED, "reopened", decided.id()));
        }
    }

    /** @return whether there is nothing more to tell */
    boolean tell(VerificationId id) {
        var found = verifications.findById(id);
        if (found.filter(it -> EvidenceActions.isFresh(it, clock.instant())).isPresent()) {
            return false;
        }
        outbox.publishTogether(found.filter(Verification::isDecided).stream()
                .flatMap(this::notices)
                .toList());
        return true;
    }

    private Stream<NoticeRequested> notices(Verification decided) {
        var submitted = evidence.findById(decided.evidence()).filter(Evidence::isDecided);
        return submitted.stream()
                .flatMap(it -> journeys.lock(it.student()).stream()
                        .flatMap(walk ->
                                Stream.concat(Stream.of(notice(decided, it, walk)), disputed(decided, it, walk))));
    }

    /** What somebody outside says against it is for the college to look into. */
    private Stream<NoticeRequested> disputed(Verification decided, Evidence submitted, Walk walk) {
        if (decided.answer().dispute() == null) {
            return Stream.of();
        }
        var student = people.brief(submitted.student());
        var notice = EvidenceNotice.about(submitted, walk)
                .and("student", student.fullName())
                .and("capacity", decided.capacity().name())
                .and("reviewer", reviewer(decided))
                .and("comment", decided.answer().comment());
        var link = NoticeLink.to(Subject.PERSON, student.id());
        return advisors
                .of(submitted.student())
                .map(it -> Set.of(new PersonId(it.id())))
                .orElseGet(() -> people.holders(Role.ADMIN))
                .stream()
                .map(it -> notice.to(it, NoticeKind.EVIDENCE_DISPUTED, "disputed", decided.id(), link));
    }

    private NoticeRequested notice(Verification decided, Evidence submitted, Walk walk) {
        var verified = decided.state() == VerificationState.VERIFIED;
        return EvidenceNotice.about(submitted, walk)
                .and("capacity", decided.capacity().name())
                .and("reviewer", reviewer(decided))
                .and(verified ? "comment" : "reason", decided.answer().comment())
                .to(
                        submitted.student(),
                        verified ? NoticeKind.EVIDENCE_VERIFIED : NoticeKind.EVIDENCE_RETURNED,
                        "decided",
                        decided.id());
    }

    private @Nullable String reviewer(Verification decided) {
        return decided.answer().by().map(this::name).orElse(decided.verifier().outsiderName());
    }

    private String name(PersonId person) {
        return people.brief(person).fullName();
    }
}
