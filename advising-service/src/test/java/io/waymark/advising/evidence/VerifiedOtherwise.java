package io.waymark.advising.evidence;

import io.waymark.advising.College;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.evidence.VerificationState;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A roadmap whose first reflection is verified by others than in the one that ships. */
public final class VerifiedOtherwise {

    static final String REFLECTION = "research-duties/reflection";
    static final String WORDS = "word ".repeat(100);

    private final College college;

    /** @param verifiers as roadmap files spell them, e.g. {@code [registrar, advisor]} */
    public VerifiedOtherwise(College college, JdbcClient jdbc, String verifiers) {
        this.college = college;
        var text = RoadmapLibrary.text(RoadmapLibrary.HEALTH_INFORMATION_TECHNICIAN)
                .replaceFirst("key: health-information-technician", "key: verified-otherwise")
                .replaceFirst("verified_by: \\[advisor\\]", "verified_by: " + verifiers);
        college.inside(
                () -> jdbc.sql("insert into published_roadmap values (?, 'verified-otherwise', 1, 'Other', ?, now())")
                        .params(college.id().value(), text)
                        .update());
    }

    void begin(PersonId student) {
        college.asAdmin(JourneyApi.class).start(student.value(), new StartJourney("verified-otherwise", null));
    }

    /** Puts the student on the roadmap and submits the reflection. */
    public EvidenceView submit(PersonId student) {
        begin(student);
        return again(student);
    }

    EvidenceView again(PersonId student) {
        return college.as(student, Role.STUDENT, EvidenceApi.class)
                .submit(SubmitEvidence.reflection(REFLECTION, WORDS), null);
    }

    /** What waits now in a capacity, as a link would name it. */
    UUID waiting(EvidenceView evidence, VerifierRole capacity) {
        return row(evidence, capacity, VerificationState.WAITING);
    }

    UUID row(EvidenceView evidence, VerifierRole capacity, VerificationState state) {
        return college.sql(
                        "select id from verification where evidence_id = ? and capacity = ? and state = ?",
                        UUID.class,
                        evidence.id(),
                        capacity.name(),
                        state.name())
                .getFirst();
    }
}
