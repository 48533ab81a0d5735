package io.waymark.advising.walk;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import io.waymark.advising.College;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.core.event.SessionCompleted;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.kit.test.PdfForTests;
import io.waymark.kit.test.TokensForTests;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Submits one piece of what is asked for, in the way that its kind comes in. */
final class WalkingStudent {

    private final College college;
    private final PersonId student;
    private final MockMvcTester mvc;
    private final ApplicationEventPublisher events;
    private final MovableClock clock;
    private final SoundEvidence sound;

    WalkingStudent(
            College college,
            PersonId student,
            MockMvcTester mvc,
            ApplicationEventPublisher events,
            MovableClock clock) {
        this.college = college;
        this.student = student;
        this.mvc = mvc;
        this.events = events;
        this.clock = clock;
        this.sound = new SoundEvidence(() -> LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    EvidenceView submit(EvidenceRequirement requirement) {
        var own = college.as(student, Role.STUDENT, EvidenceApi.class);
        return requirement.spec() instanceof EvidenceSpec.DocumentUpload asked
                ? own.show(upload(requirement, asked))
                : own.submit(new SubmitEvidence(requirement.id().toString(), sound.of(requirement.spec())), null);
    }

    /** Sessions count by themselves once the mentor's side says that they were held. */
    void meet(EvidenceSpec.SessionCount asked) {
        college.inside(() -> {
            events.publishEvent(new SessionCompleted(
                    college.id(),
                    UUID.randomUUID(),
                    student,
                    PersonId.next(),
                    asked.sessionType().key(),
                    clock.instant(),
                    45));
            return true;
        });
    }

    private UUID upload(EvidenceRequirement requirement, EvidenceSpec.DocumentUpload asked) {
        var scan = PdfForTests.onePage();
        var request = mvc.post()
                .uri("/api/evidence/documents")
                .multipart()
                .file(new MockMultipartFile("file", "scan.pdf", "application/pdf", scan))
                .param("requirement", requirement.id().toString())
                .param("documentType", asked.documentTypes().getFirst().key())
                .header("Authorization", TokensForTests.bearer(college.id(), student, Role.STUDENT));
        if (asked.expires()) {
            request.param(
                    "expiresOn",
                    LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)
                            .plusYears(1)
                            .toString());
        }
        var result = request.exchange();
        assertThat(result).as(requirement.id().toString()).hasStatusOk();
        try {
            return UUID.fromString(JsonPath.read(result.getResponse().getContentAsString(), "$.id"));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
