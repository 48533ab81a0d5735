package io.waymark.web.pages;

import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.appointment.AdvisorAvailabilityClient;
import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.attribute.AttributeApi;
import io.waymark.advising.api.caseload.CaseloadApi;
import io.waymark.advising.api.certification.CertificationApi;
import io.waymark.advising.api.certification.ExamApi;
import io.waymark.advising.api.certification.StudyPlanApi;
import io.waymark.advising.api.closure.ClosureApi;
import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.comment.SavedCommentApi;
import io.waymark.advising.api.contact.ContactAttemptApi;
import io.waymark.advising.api.continuing.ContinuingApi;
import io.waymark.advising.api.document.DocumentApi;
import io.waymark.advising.api.education.EducationApi;
import io.waymark.advising.api.education.ProgramApi;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.OutsideBatchApi;
import io.waymark.advising.api.evidence.OutsideVerificationApi;
import io.waymark.advising.api.evidence.VerifierApi;
import io.waymark.advising.api.experience.HoursApi;
import io.waymark.advising.api.history.DisclosureApi;
import io.waymark.advising.api.history.HistoryApi;
import io.waymark.advising.api.imports.ImportApi;
import io.waymark.advising.api.institution.InstitutionApi;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.leaving.LeavingApi;
import io.waymark.advising.api.note.NoteApi;
import io.waymark.advising.api.occupation.OccupationApi;
import io.waymark.advising.api.occupation.SkillApi;
import io.waymark.advising.api.overview.OverviewApi;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.placement.PlacementApi;
import io.waymark.advising.api.practice.PracticeApi;
import io.waymark.advising.api.practice.QuestionBankApi;
import io.waymark.advising.api.review.ReviewApi;
import io.waymark.advising.api.savedview.SavedViewApi;
import io.waymark.advising.api.signal.SignalSettingApi;
import io.waymark.advising.api.site.SiteApi;
import io.waymark.advising.api.timeline.TimelineApi;
import io.waymark.core.identity.Role;
import io.waymark.kit.limit.RateLimits;
import io.waymark.kit.test.Chromium;
import io.waymark.mentor.api.DisclosureClient;
import io.waymark.mentor.api.GroupSessionClient;
import io.waymark.mentor.api.HistoryClient;
import io.waymark.mentor.api.MentorAvailabilityClient;
import io.waymark.mentor.api.MentorClient;
import io.waymark.mentor.api.MentorSlotsClient;
import io.waymark.mentor.api.RecommendationClient;
import io.waymark.mentor.api.SessionClient;
import io.waymark.web.account.AccountChanges;
import io.waymark.web.notification.NoticeSettingsStore;
import io.waymark.web.notification.Notices;
import io.waymark.web.notification.Unsubscribing;
import io.waymark.web.sample.Walk;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.i18n.SessionLocaleResolver;

/** What people read, in a browser or without one, and what the services are asked. One context for all of these tests. */
@SpringBootTest(
        classes = PagesApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"spring.config.name=pages", "waymark.styleguide=true"})
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
    protected AttributeApi attributes;

    @MockitoBean
    protected DisclosureApi disclosures;

    @MockitoBean
    protected DisclosureClient mentorDisclosures;

    @MockitoBean
    protected HistoryApi history;

    @MockitoBean
    protected HistoryClient mentorHistory;

    @MockitoBean
    protected AccountChanges accountChanges;

    @MockitoBean
    protected DocumentApi documents;

    @MockitoBean
    protected LeavingApi leavings;

    @MockitoBean
    protected SignalSettingApi signals;

    @MockitoBean
    protected CaseloadApi caseload;

    @MockitoBean
    protected ContactAttemptApi attempts;

    @MockitoBean
    protected TimelineApi timelines;

    @MockitoBean
    protected ClosureApi closures;

    @MockitoBean
    protected CohortApi cohorts;

    @MockitoBean
    protected EvidenceApi evidence;

    @MockitoBean
    protected HoursApi hours;

    @MockitoBean
    protected InstitutionApi institutions;

    @MockitoBean
    protected JourneyApi journeys;

    @MockitoBean
    protected NoteApi notes;

    @MockitoBean
    protected OverviewApi overview;

    @MockitoBean
    protected OutsideBatchApi linkedBatch;

    @MockitoBean
    protected OutsideVerificationApi linked;

    @MockitoBean
    protected Notices notices;

    @MockitoBean
    protected NoticeSettingsStore noticeSettings;

    @MockitoBean
    protected Unsubscribing unsubscribing;

    @MockitoBean
    protected VerifierApi verifiers;

    @MockitoBean
    protected CertificationApi certification;

    @MockitoBean
    protected ContinuingApi continuing;

    @MockitoBean
    protected StudyPlanApi studyPlans;

    @MockitoBean
    protected ExamApi exams;

    @MockitoBean
    protected EducationApi education;

    @MockitoBean
    protected ProgramApi programs;

    @MockitoBean
    protected PlacementApi placements;

    @MockitoBean
    protected SiteApi sites;

    @MockitoBean
    protected PersonApi people;

    @MockitoBean
    protected OccupationApi occupations;

    @MockitoBean
    protected SkillApi skills;

    @MockitoBean
    protected PracticeApi practice;

    @MockitoBean
    protected QuestionBankApi questions;

    @MockitoBean
    protected ReviewApi reviews;

    @MockitoBean
    protected SavedCommentApi savedComments;

    @MockitoBean
    protected SavedViewApi savedViews;

    @MockitoBean
    protected ImportApi imports;

    @MockitoBean
    protected AdvisorAvailabilityClient advisorHours;

    @MockitoBean
    protected GroupSessionClient groups;

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

    /** The real ones; a test may answer in their place. */
    @MockitoSpyBean
    protected RateLimits limits;

    @LocalServerPort
    private int port;

    @BeforeEach
    void roadmaps() {
        given(journeys.roadmaps()).willReturn(List.of(Walk.outline()));
    }

    protected MvcTestResult get(Role role, String path) {
        return get(role, path, Map.of());
    }

    /** As a script of ours asks, for a part of a page. */
    protected MvcTestResult getInPlace(Role role, String path) {
        return mvc.get()
                .uri(path)
                .with(user(Somebody.with(role)))
                .header("HX-Request", "true")
                .exchange();
    }

    /** @param before what the page before this one passes on */
    protected MvcTestResult get(Role role, String path, Map<String, Object> before) {
        var request = mvc.get().uri(path).with(user(Somebody.with(role)));
        before.forEach(request::flashAttr);
        return request.sessionAttr(
                        SessionLocaleResolver.TIME_ZONE_SESSION_ATTRIBUTE_NAME,
                        TimeZone.getTimeZone("America/New_York"))
                .exchange();
    }

    /** What somebody reads who lives in another zone. */
    protected MvcTestResult getIn(String zone, Role role, String path) {
        return mvc.get()
                .uri(path)
                .with(user(Somebody.with(role)))
                .sessionAttr(SessionLocaleResolver.TIME_ZONE_SESSION_ATTRIBUTE_NAME, TimeZone.getTimeZone(zone))
                .exchange();
    }

    /** @param fields name, value, name, value … */
    protected MvcTestResult post(Role role, String path, String... fields) {
        return send(mvc.post().uri(path).with(user(Somebody.with(role))).with(csrf()), fields);
    }

    /** As a script sends it that leaves the page as it is. */
    protected MvcTestResult postInPlace(Role role, String path, String... fields) {
        var request = mvc.post()
                .uri(path)
                .with(user(Somebody.with(role)))
                .with(csrf())
                .header("HX-Request", "true");
        return send(request, fields);
    }

    private static MvcTestResult send(MockMvcTester.MockMvcRequestBuilder request, String... fields) {
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
        as(role, page);
        return page;
    }

    /** From now on somebody else sits at the browser. */
    protected static void as(Role role, Page page) {
        page.setExtraHTTPHeaders(Map.of(SignedInByHeader.HEADER, role.name()));
    }

    protected String url(String path) {
        return "http://localhost:" + port + path;
    }
}
