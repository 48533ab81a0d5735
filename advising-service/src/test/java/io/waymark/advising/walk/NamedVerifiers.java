package io.waymark.advising.walk;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.College;
import io.waymark.advising.api.evidence.AskOutsider;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceStatus;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.VerificationState;
import io.waymark.advising.api.evidence.VerificationView;
import io.waymark.advising.api.evidence.VerifierApi;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.VerifierRole;
import java.util.Map;
import java.util.UUID;

/** Those whom a roadmap can name: of the offices one person each, and outside one address for each capacity. */
final class NamedVerifiers {

    private final College college;
    private final PersonId student;
    private final PersonId advisor;
    private final PersonId registrar;
    private final PersonId instructor;
    private final PersonId mentor;

    NamedVerifiers(College college, PersonId student) {
        this.college = college;
        this.student = student;
        advisor = college.advisor("Dana");
        registrar = college.add(Role.REGISTRAR, "Paula", "Novak");
        instructor = college.add(Role.FACULTY, "Imre", "Halasz");
        mentor = college.add(Role.MENTOR, "Tomas", "Varga");
        college.assign(advisor, student);
        meetTheMentor();
    }

    /** Has a piece verified by one of those whom its requirement names, unless the student's word was enough. */
    void verify(EvidenceView evidence, EvidenceRequirement requirement, WayChosen way) {
        if (!requirement.needsVerifier()) {
            assertThat(evidence.status()).isEqualTo(EvidenceStatus.VERIFIED);
            return;
        }
        var asked = requirement.verifiedBy().stream()
                .filter(it -> it != VerifierRole.SYSTEM)
                .toList();
        assertThat(evidence.verifications())
                .as(evidence.requirement())
                .extracting(VerificationView::capacity)
                .containsExactlyInAnyOrderElementsOf(asked);

        var capacity = way.of(asked);
        if (capacity.isOutside()) {
            verifyOutside(evidence, capacity);
        } else {
            verify(capacity == VerifierRole.MENTOR ? askMentor(evidence) : evidence, capacity);
        }
    }

    private void verify(EvidenceView evidence, VerifierRole capacity) {
        var verified = as(capacity, EvidenceApi.class).verify(evidence.id(), yes(evidence), Revision.of(evidence));
        assertThat(verified)
                .returns(EvidenceStatus.VERIFIED, EvidenceView::status)
                .returns(capacity, EvidenceView::decidedAs);
    }

    private void verifyOutside(EvidenceView evidence, VerifierRole capacity) {
        var address = capacity.key().replace('_', '.') + "@outside.example";
        var asked = college.as(student, Role.STUDENT, VerifierApi.class)
                .askOutsider(evidence.id(), new AskOutsider(capacity, "Pat Lindgren", address), Revision.of(evidence));
        var link = college.sql(
                        "select id from verification where evidence_id = ? and capacity = ? and state = 'WAITING'",
                        UUID.class,
                        evidence.id(),
                        capacity.name())
                .getFirst();
        var verified = college.asOutsider(link).verify(yes(evidence), Revision.of(asked));
        assertThat(verified.state()).isEqualTo(VerificationState.VERIFIED);
    }

    private EvidenceView askMentor(EvidenceView evidence) {
        return college.as(student, Role.STUDENT, VerifierApi.class)
                .askMentor(evidence.id(), mentor.value(), Revision.of(evidence));
    }

    /** Who names a mentor has met them. */
    private void meetTheMentor() {
        var session = college.sql("""
                        insert into scheduling.booking (institution_id, id, kind, topic, starts_at, ends_at, zone, local_start,
                            status, sequence, booked_by, booked_at, capacity, seats_taken, version)
                        values (?, gen_random_uuid(), 'mentoring', 'First week', now(), now() + interval '30 minutes', 'UTC',
                            localtimestamp, 'ATTENDED', 0, ?, now(), 1, 1, 0)
                        returning id
                        """, UUID.class, college.id().value(), student.value())
                .getFirst();
        Map.of(student, "GUEST", mentor, "HOST")
                .forEach((person, part) ->
                        college.sql("""
                        insert into scheduling.participation
                            (institution_id, booking_id, person_id, role, state, report, since)
                        values (?, ?, ?, ?, 'ATTENDED', 'MET', now())
                        returning booking_id
                        """, UUID.class, college.id().value(), session, person.value(), part));
    }

    private <T> T as(VerifierRole capacity, Class<T> api) {
        return switch (capacity) {
            case ADVISOR -> college.as(advisor, Role.ADVISOR, api);
            case REGISTRAR -> college.as(registrar, Role.REGISTRAR, api);
            case FACULTY -> college.as(instructor, Role.FACULTY, api);
            case MENTOR -> college.as(mentor, Role.MENTOR, api);
            default -> throw new IllegalArgumentException("Nobody here verifies as " + capacity);
        };
    }

    private static VerifyEvidence yes(EvidenceView evidence) {
        return evidence.levels().isEmpty()
                ? VerifyEvidence.AS_IT_IS
                : new VerifyEvidence(evidence.levels().getLast().key(), "Good work.");
    }
}
