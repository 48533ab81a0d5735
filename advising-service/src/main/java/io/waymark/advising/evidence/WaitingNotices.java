package io.waymark.advising.evidence;

import io.waymark.advising.advisor.Advisors;
import io.waymark.advising.journey.Walk;
import io.waymark.advising.person.People;
import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.notice.NoticeKind;
import io.waymark.kit.event.Outbox;
import io.waymark.kit.tenancy.Caller;
import io.waymark.kit.tenancy.CurrentCaller;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the people of the college who are asked to verify something, but not who has them asked. Outsiders get a link. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class WaitingNotices {

    private final Advisors advisors;
    private final People people;
    private final Outbox outbox;

    WaitingNotices(Advisors advisors, People people, Outbox outbox) {
        this.advisors = advisors;
        this.people = people;
        this.outbox = outbox;
    }

    void tell(Collection<Verification> asked, Evidence evidence, Walk walk) {
        var about = EvidenceNotice.about(evidence, walk)
                .and("student", people.brief(evidence.student()).fullName());
        outbox.publishTogether(asked.stream().flatMap(it -> notices(it, about)).toList());
    }

    private Stream<NoticeRequested> notices(Verification asked, EvidenceNotice about) {
        var me = CurrentCaller.find().map(Caller::person);
        var notice = about.and("capacity", asked.capacity().name()).and("dueOn", String.valueOf(asked.dueOn()));
        return verifiers(asked)
                .filter(it -> !it.equals(asked.student()) && !Optional.of(it).equals(me))
                .map(it -> notice.to(it, NoticeKind.EVIDENCE_WAITING, "waiting", asked.id()));
    }

    private Stream<PersonId> verifiers(Verification asked) {
        return switch (asked.capacity()) {
            case ADVISOR -> advisors.of(asked.student()).map(it -> new PersonId(it.id())).stream();
            case REGISTRAR -> people.holders(Role.REGISTRAR).stream();
            case FACULTY -> people.holders(Role.FACULTY).stream();
            case MENTOR, PEER -> asked.verifier().person().stream();
            default -> Stream.of();
        };
    }
}
