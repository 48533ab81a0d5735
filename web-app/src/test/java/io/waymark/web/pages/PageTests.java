package io.waymark.web.pages;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.appointment.AdvisorAvailabilityClient;
import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.caseload.CaseloadApi;
import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.OutsideVerificationApi;
import io.waymark.advising.api.evidence.VerifierApi;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.note.NoteApi;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.roster.RosterApi;
import io.waymark.core.identity.Role;
import io.waymark.kit.test.Chromium;
import io.waymark.mentor.api.MentorAvailabilityClient;
import io.waymark.mentor.api.MentorClient;
import io.waymark.mentor.api.MentorSlotsClient;
import io.waymark.mentor.api.RecommendationClient;
import io.waymark.mentor.api.SessionClient;
import java.util.Map;
import java.util.TimeZone;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.i18n.SessionLocaleResolver;

/** What people read, in a browser or without one, and what the services are asked. One context for all of these tests. */
@SpringBootTest(
        classes = PagesApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.config.name=pages")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
public abstract class PageTests {

    @Autowired
    protected MockMvcTester mvc;

    @MockitoBean
    protected AdvisorApi advisors;

    @MockitoBean
    protected AppointmentApi appointments;

    @MockitoBean
    protected AssignmentApi assignments;

    @MockitoBean
    protected CaseloadApi caseload;

    @MockitoBean
    protected CohortApi cohorts;

    @MockitoBean
    protected EvidenceApi evidence;

    @MockitoBean
    protected JourneyApi journeys;

    @MockitoBean
    protected NoteApi notes;

    @MockitoBean
    protected OutsideVerificationApi linked;

    @MockitoBean
    protected VerifierApi verifiers;

    @MockitoBean
    protected PersonApi people;

    @MockitoBean
    protected RosterApi rosters;

    @MockitoBean
    protected AdvisorAvailabilityClient advisorHours;

    @MockitoBean
    protected MentorAvailabilityClient mentorHours;

    @MockitoBean
    protected MentorSlotsClient mentorSlots;

    @MockitoBean
    protected MentorClient mentors;

    @MockitoBean
    protected RecommendationClient recommendations;

    @MockitoBean
    protected SessionClient sessions;

    @LocalServerPort
    private int port;

    protected MvcTestResult get(Role role, String path) {
        return mvc.get()
                .uri(path)
                .with(user(Somebody.with(role)))
                .sessionAttr(
                        SessionLocaleResolver.TIME_ZONE_SESSION_ATTRIBUTE_NAME,
                        TimeZone.getTimeZone("America/New_York"))
                .exchange();
    }

    /** @param fields name, value, name, value … */
    protected MvcTestResult post(Role role, String path, String... fields) {
        var request = mvc.post().uri(path).with(user(Somebody.with(role))).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.formField(fields[i], fields[i + 1]);
        }
        return request.sessionAttr(
                        SessionLocaleResolver.TIME_ZONE_SESSION_ATTRIBUTE_NAME,
                        TimeZone.getTimeZone("America/New_York"))
                .exchange();
    }

    /** A browser in which somebody with this role is signed in. */
    protected static Page browser(Role role, int width, ColorScheme scheme) {
        var page = Chromium.open(width, scheme);
        page.setExtraHTTPHeaders(Map.of(SignedInByHeader.HEADER, role.name()));
        return page;
    }

    protected String url(String path) {
        return "http://localhost:" + port + path;
    }
}
