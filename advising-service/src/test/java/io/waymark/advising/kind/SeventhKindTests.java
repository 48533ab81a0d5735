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
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A kind is opened by its own files alone: {@link LinkRecord}, its payload and its parameters. */
@AdvisingTest
@Import(LinkRecord.class)
class SeventhKindTests {

    private static final String STEP = "contact-volunteer-sites";

    private final College alder;
    private final PersonId maya;
    private final MockMvcTester mvc;

    @Autowired
    SeventhKindTests(Colleges colleges, MockMvcTester mvc) {
        this.mvc = mvc;
        alder = colleges.open();
        maya = alder.student("Maya");
        alder.asAdmin(JourneyApi.class).start(maya.value(), new StartJourney("health-information-technician", null));
    }

    @Test
    void isAskedForInItsOwnWords() {
        assertThat(step())
                .bodyJson()
                .extractingPath("$.proves[0].asked.minCount")
                .isEqualTo(3);
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
        assertThat(third)
                .bodyJson()
                .extractingPath("$.shown[0].text")
                .asString()
                .contains("County");
        assertThat(step()).bodyJson().extractingPath("$.proves[0].standing.met").isEqualTo(true);
    }

    @Test
    void refusesWhatIsNotInOrder() {
        assertThat(submit("{\"site\": \"Mercy\"}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:waymark:problem:fields-missing");
    }

    @Test
    void readsWhatWasWrittenInAnOlderVersion() {
        submit(entry("Mercy"));
        alder.sql("""
                update evidence set payload_version = 1,
                    payload = jsonb_build_object('kind', 'link_record', 'entry', payload -> 'entries' -> 0)
                returning 1
                """, Integer.class);

        assertThat(mvc.get()
                        .uri("/api/evidence?student={student}&step={step}", maya.value(), STEP)
                        .header("Authorization", token()))
                .bodyJson()
                .extractingPath("$[0].payload.entries[0].site")
                .isEqualTo("Mercy");
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
