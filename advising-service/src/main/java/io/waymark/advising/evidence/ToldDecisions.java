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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What is told of decisions about one student's evidence: one notice to each, however many were made together. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ToldDecisions {

    private final EvidenceRepository evidence;
    private final Journeys journeys;
    private final People people;
    private final Advisors advisors;

    ToldDecisions(EvidenceRepository evidence, Journeys journeys, People people, Advisors advisors) {
        this.evidence = evidence;
        this.journeys = journeys;
        this.people = people;
        this.advisors = advisors;
    }

    /** A decision with what it is about. */
    private record Told(Verification decided, Evidence submitted) {

        boolean isReturned() {
            return decided.state() == VerificationState.RETURNED;
        }

        boolean isCorrected() {
            return decided.answer().correction() != null;
        }

        NoticeKind kind() {
            if (isReturned()) {
                return NoticeKind.EVIDENCE_RETURNED;
            }
            return isCorrected() ? NoticeKind.EVIDENCE_CORRECTED : NoticeKind.EVIDENCE_VERIFIED;
        }
    }

    List<NoticeRequested> of(List<Verification> decided) {
        Map<EvidenceId, Evidence> submitted =
                evidence.findAll(decided.stream().map(Verification::evidence).toList()).stream()
                        .filter(Evidence::isDecided)
                        .collect(Collectors.toMap(Evidence::id, Function.identity()));
        var told = decided.stream()
                .filter(it -> submitted.containsKey(it.evidence()))
                .map(it -> new Told(it, Objects.requireNonNull(submitted.get(it.evidence()))))
                .toList();
        return told.stream()
                .limit(1)
                .flatMap(it -> journeys.lock(it.submitted().student()).stream())
                .flatMap(walk -> Stream.of(Stream.of(notice(told, walk)), disputed(told, walk), unknown(told, walk))
                        .flatMap(Function.identity()))
                .toList();
    }

    private NoticeRequested notice(List<Told> told, Walk walk) {
        return told.size() == 1 ? single(told.getFirst(), walk) : together(told, walk);
    }

    private NoticeRequested single(Told told, Walk walk) {
        var decided = told.decided();
        return about(told, walk)
                .and(
                        told.kind() == NoticeKind.EVIDENCE_VERIFIED ? "comment" : "reason",
                        decided.answer().comment())
                .and("dispute", dispute(decided))
                .to(decided.student(), told.kind(), "decided", decided.id());
    }

    /** It leads to what came back, or else to what was corrected, if anything was. */
    private NoticeRequested together(List<Told> told, Walk walk) {
        var returned = told.stream().filter(Told::isReturned).toList();
        var corrected = told.stream().filter(Told::isCorrected).toList();
        var first = Stream.of(returned, corrected, told)
                .flatMap(List::stream)
                .findFirst()
                .orElseThrow();
        return about(first, walk)
                .and("count", String.valueOf(told.size()))
                .and("returned", String.valueOf(returned.size()))
                .and("corrected", String.valueOf(corrected.size()))
                .to(
                        first.decided().student(),
                        NoticeKind.EVIDENCE_ANSWERED,
                        "answered",
                        first.decided().id());
    }

    /** What somebody outside says against it is for the college to look into. */
    private Stream<NoticeRequested> disputed(List<Told> told, Walk walk) {
        var disputed = told.stream()
                .filter(it -> it.decided().answer().dispute() != null)
                .toList();
        return disputed.stream().limit(1).flatMap(it -> disputed(it, disputed.size() - 1, walk));
    }

    private Stream<NoticeRequested> disputed(Told first, int more, Walk walk) {
        var student = people.brief(first.decided().student());
        var notice = about(first, walk)
                .and("student", student.fullName())
                .and("comment", first.decided().answer().comment())
                .and("dispute", dispute(first.decided()))
                .and("more", more == 0 ? null : String.valueOf(more));
        var link = NoticeLink.to(Subject.PERSON, student.id());
        return advisors
                .of(first.decided().student())
                .map(it -> Set.of(new PersonId(it.id())))
                .orElseGet(() -> people.holders(Role.ADMIN))
                .stream()
                .map(it -> notice.to(
                        it,
                        NoticeKind.EVIDENCE_DISPUTED,
                        "disputed",
                        first.decided().id(),
                        link));
    }

    private static @Nullable String dispute(Verification decided) {
        var dispute = decided.answer().dispute();
        return dispute == null ? null : dispute.name();
    }

    /** What counts for less, for the one who can say that the college knows who signed, or doubt it. */
    private Stream<NoticeRequested> unknown(List<Told> told, Walk walk) {
        var unknown = told.stream()
                .filter(it -> !it.isReturned() && it.decided().verifier().isStranger())
                .toList();
        return unknown.stream().limit(1).flatMap(it -> unknown(it, unknown.size() - 1, walk).stream());
    }

    private Optional<NoticeRequested> unknown(Told first, int more, Walk walk) {
        var student = people.brief(first.decided().student());
        var link = new NoticeLink(
                Subject.PERSON,
                student.id(),
                first.submitted().requirement().step().value());
        return advisors.of(first.decided().student())
                .map(it -> about(first, walk)
                        .and("student", student.fullName())
                        .and("more", more == 0 ? null : String.valueOf(more))
                        .to(
                                new PersonId(it.id()),
                                NoticeKind.EVIDENCE_SIGNED_BY_STRANGER,
                                "stranger",
                                first.decided().id(),
                                link));
    }

    private EvidenceNotice about(Told told, Walk walk) {
        return EvidenceNotice.about(told.submitted(), walk)
                .and("capacity", told.decided().capacity().name())
                .and("reviewer", reviewer(told.decided()));
    }

    private @Nullable String reviewer(Verification decided) {
        return decided.answer()
                .by()
                .map(it -> people.brief(it).fullName())
                .orElse(decided.verifier().outsiderName());
    }
}
