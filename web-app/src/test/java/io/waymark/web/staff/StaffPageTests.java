package io.waymark.web.staff;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.caseload.CaseloadApi;
import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.note.NoteApi;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.roster.RosterApi;
import io.waymark.core.identity.Role;
import io.waymark.mentor.api.MentorAvailabilityClient;
import io.waymark.mentor.api.MentorClient;
import io.waymark.mentor.api.SessionClient;
import io.waymark.web.account.SignedIn;
import io.waymark.web.account.SignedInFixtures;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.i18n.SessionLocaleResolver;

/** What staff read, and what the services are asked. Before each test everything answers well. */
@SpringBootTest(classes = StaffApplication.class, properties = "spring.config.name=pages")
@AutoConfigureMockMvc
public abstract class StaffPageTests {

    @Autowired
    protected MockMvcTester mvc;

    @MockitoBean
    protected AdvisorApi advisors;

    @MockitoBean
    protected AppointmentApi appointments;

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
    protected PersonApi people;

    @MockitoBean
    protected RosterApi rosters;

    @MockitoBean
    protected MentorAvailabilityClient mentorHours;

    @MockitoBean
    protected MentorClient mentors;

    @MockitoBean
    protected SessionClient sessions;

    @BeforeEach
    void everythingAnswersWell() {
        Services.advisors(advisors);
        Services.appointments(appointments);
        Services.caseload(caseload);
        Services.cohorts(cohorts);
        Services.evidence(evidence);
        Services.journeys(journeys);
        Services.notes(notes);
        Services.people(people);
        Services.rosters(rosters);
        Services.mentorHours(mentorHours);
        Services.mentors(mentors);
        Services.sessions(sessions);
    }

    protected MvcTestResult get(Role role, String path) {
        return mvc.get()
                .uri(path)
                .with(user(as(role)))
                .sessionAttr(
                        SessionLocaleResolver.TIME_ZONE_SESSION_ATTRIBUTE_NAME,
                        TimeZone.getTimeZone("America/New_York"))
                .exchange();
    }

    /** @param fields name, value, name, value … */
    protected MvcTestResult post(Role role, String path, String... fields) {
        var request = mvc.post().uri(path).with(user(as(role))).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.formField(fields[i], fields[i + 1]);
        }
        return request.sessionAttr(
                        SessionLocaleResolver.TIME_ZONE_SESSION_ATTRIBUTE_NAME,
                        TimeZone.getTimeZone("America/New_York"))
                .exchange();
    }

    private static SignedIn as(Role role) {
        return switch (role) {
            case ADMIN -> SignedInFixtures.signedIn(Samples.id(1), "Ruth Bellamy", role);
            case ADVISOR -> SignedInFixtures.signedIn(Samples.ADVISOR, "Dana Whitcomb", role);
            case MENTOR -> SignedInFixtures.signedIn(Samples.MENTOR, "Priya Raman", role);
            case STUDENT -> SignedInFixtures.maya();
        };
    }
}
