package io.waymark.advising.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.ReopenEvidence;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.evidence.VerifyEvidence;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.RequirementView;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.kind.DegreeRecordPayload;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A step that takes either of two pieces of evidence asks for the other again once the first counts no longer. */
@AdvisingTest
class OneOfSeveralTests {

    private static final String STEP = "high-school-diploma-or-ged";
    private static final LocalDate LAST_WEEK =
            MovableClock.MONDAY_MORNING.atZone(ZoneOffset.UTC).toLocalDate().minusWeeks(1);

    private final PersonId maya;
    private final JourneyApi asMaya;
    private final EvidenceApi submitting;
    private final EvidenceApi asRegistrar;

    @Autowired
    OneOfSeveralTests(Colleges colleges) {
        var alder = colleges.open();
        maya = alder.student("Maya");
        alder.asAdmin(JourneyApi.class).start(maya.value(), new StartJourney("health-information-technician", null));
        asMaya = alder.as(maya, Role.STUDENT, JourneyApi.class);
        submitting = alder.as(maya, Role.STUDENT, EvidenceApi.class);
        asRegistrar = alder.as(alder.add(Role.REGISTRAR, "Paula", "Novak"), Role.REGISTRAR, EvidenceApi.class);
    }

    @Test
    void asksForTheOthersAgainOnceTheOneIsReopenedReturnedOrWithdrawn() {
        assertThat(open()).hasSize(2);
        var submitted = submitting.submit(
                new SubmitEvidence(
                        STEP + "/degree-record", new DegreeRecordPayload("Alder High", "Diploma", LAST_WEEK, null)),
                null);
        assertThat(open()).containsExactly(STEP + "/document-upload");

        var verified = asRegistrar.verify(submitted.id(), VerifyEvidence.AS_IT_IS, Revision.of(submitted));
        assertThat(open()).isEmpty();

        var reopened = asRegistrar.reopen(
                verified.id(), new ReopenEvidence("It belongs to somebody else."), Revision.of(verified));
        assertThat(open()).containsExactly(STEP + "/document-upload");

        submitting.withdraw(reopened.id(), Revision.of(reopened));
        assertThat(open()).hasSize(2);
    }

    private List<String> open() {
        return asMaya.step(maya.value(), STEP).proves().stream()
                .filter(RequirementView::canSubmit)
                .map(it -> it.standing().id())
                .toList();
    }
}
