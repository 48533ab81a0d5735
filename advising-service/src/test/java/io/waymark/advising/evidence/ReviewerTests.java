package io.waymark.advising.evidence;

import static io.waymark.core.roadmap.VerifierRole.ADVISOR;
import static io.waymark.core.roadmap.VerifierRole.EMPLOYER;
import static io.waymark.core.roadmap.VerifierRole.FACULTY;
import static io.waymark.core.roadmap.VerifierRole.MENTOR;
import static io.waymark.core.roadmap.VerifierRole.REGISTRAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.kind.AcceptedEvidence;
import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.progress.Amount;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.tenancy.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReviewerTests {

    private static final Instant MONDAY = Instant.parse("2026-03-02T14:00:00Z");
    private static final PersonId MAYA = PersonId.next();

    @Test
    void decidesInTheCapacityThatIsAskedAmongThoseTheyHave() {
        var advisor = new Reviewer(caller(Role.ADVISOR), true);
        var registrar = new Reviewer(caller(Role.REGISTRAR), false);

        assertThat(capacity(advisor, REGISTRAR, ADVISOR)).isEqualTo(ADVISOR);
        assertThat(advisor.among(asked(REGISTRAR))).isEmpty();
        assertThat(capacity(registrar, ADVISOR, REGISTRAR)).isEqualTo(REGISTRAR);
        assertThat(capacity(new Reviewer(caller(Role.FACULTY), false), FACULTY)).isEqualTo(FACULTY);
        assertThat(new Reviewer(caller(Role.ADVISOR), false).among(asked(ADVISOR)))
                .isEmpty();
    }

    @Test
    void doesNotStandInForAnOfficeAsAnAdmin() {
        assertThat(new Reviewer(caller(Role.ADMIN), false).among(asked(REGISTRAR, FACULTY, ADVISOR)))
                .isEmpty();
    }

    @Test
    void decidesAsAMentorOnlyIfNamed() {
        var mentor = caller(Role.MENTOR);
        var asked = asked(MENTOR, EMPLOYER);
        assertThat(new Reviewer(mentor, false).among(asked)).isEmpty();

        asked.getFirst().name(mentor.person());

        assertThat(new Reviewer(mentor, false).among(asked)).contains(asked.getFirst());
        assertThat(new Reviewer(caller(Role.MENTOR), false).among(asked)).isEmpty();
    }

    @Test
    void decidesNothingAboutTheirOwnWhateverElseTheyAre() {
        var everything = new Caller(new InstitutionId(UUID.randomUUID()), MAYA, "Maya", Set.of(Role.values()));
        var asked = asked(ADVISOR, REGISTRAR, FACULTY, MENTOR);
        asked.getLast().name(MAYA);

        assertThat(new Reviewer(everything, true).among(asked)).isEmpty();
    }

    @Test
    void isAskedWhatWaitsBeforeWhatIsSettled() {
        var advisor = new Reviewer(caller(Role.ADVISOR), true);
        var settled = asked(ADVISOR).getFirst();
        settled.close();
        var waiting = asked(ADVISOR).getFirst();

        assertThat(advisor.among(List.of(settled, waiting))).contains(waiting);
        assertThat(advisor.among(List.of(settled))).contains(settled);
    }

    private static VerifierRole capacity(Reviewer reviewer, VerifierRole... capacities) {
        return reviewer.among(asked(capacities)).orElseThrow().capacity();
    }

    private static List<Verification> asked(VerifierRole... capacities) {
        var requirement = new EvidenceRequirement(
                RequirementId.of("research-duties/reflection"),
                new EvidenceSpec.Reflection(null, 1),
                Set.of(capacities),
                false,
                false,
                null,
                false,
                null);
        var accepted = new AcceptedEvidence(requirement, "{}", 1, Amount.ONE);
        var piece = new Evidence(EvidenceId.next(), MAYA, accepted, MONDAY);
        return List.of(capacities).stream()
                .map(it -> Verification.ask(piece, it, MONDAY, LocalDate.of(2026, 3, 9)))
                .toList();
    }

    private static Caller caller(Role... roles) {
        return new Caller(new InstitutionId(UUID.randomUUID()), PersonId.next(), "Ruth Bellamy", Set.of(roles));
    }
}
