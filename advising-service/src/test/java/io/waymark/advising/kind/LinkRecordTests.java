package io.waymark.advising.kind;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.kit.test.TokensForTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A kind of which one submission may count several. */
@AdvisingTest
class LinkRecordTests {

    private static final String STEP = "contact-volunteer-sites";

    private final College alder;
    private final PersonId maya;
    private final MockMvcTester mvc;

    @Autowired
    LinkRecordTests(Colleges colleges, MockMvcTester mvc) {
        this.mvc = mvc;
        alder = colleges.open();
        maya = alder.student("Maya");
        alder.asAdmin(JourneyApi.class).start(maya.value(), new StartJourney("health-information-technician", null));
    }

    @Test
    void isAskedForInItsOwnWords() {
        assertThat(step()).bodyJson().extractingPath("$.proves[0].asked.target").isEqualTo(3);
        assertThat(step()).bodyJson().extractingPath("$.proves[0].canSubmit").isEqualTo(true);
    }

    @Test
    void countsAsManyAsItHolds() {
        assertThat(submit(entry("Mercy") + "," + entry("St. Luke"))).hasStatusOk();
        assertThat(step())
                .bodyJson()
                .extractingPath("$.proves[0].standing.have")
                .isEqualTo(2.0);
        assertThat(step()).bodyJson().extractingPath("$.proves[0].standing.met").isEqualTo(false);

        var third = submit(entry("County"));

        assertThat(third).bodyJson().extractingPath("$.payload.entries[0].site").isEqualTo("County");
        assertThat(third).bodyJson().extractingPath("$.shown[0].entry[0].value").isEqualTo("County");
        assertThat(step()).bodyJson().extractingPath("$.proves[0].standing.met").isEqualTo(true);
    }

    @Test
    void refusesWhatIsNotInOrder() {
        assertThat(submit("{\"site\": \"Mercy\"}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:waymark:problem:evidence-invalid");
    }

    private MvcTestResult step() {
        return mvc.get()
                .uri("/api/journeys/{student}/steps/{step}", maya.value(), STEP)
                .header("Authorization", token())
                .exchange();
    }

    private MvcTestResult submit(String entries) {
        return mvc.post()
                .uri("/api/evidence")
                .header("Authorization", token())
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"requirement": "%s/link-record", "payload": {"kind": "link_record", "entries": [%s]}}
                        """.formatted(STEP, entries))
                .exchange();
    }

    private static String entry(String site) {
        return """
                {"site": "%s", "contact": "Ms. Ortega", "date": "2026-03-02", "outcome": "call back"}
                """.formatted(site);
    }

    private String token() {
        return TokensForTests.bearer(alder.id(), maya, Role.STUDENT);
    }
}
