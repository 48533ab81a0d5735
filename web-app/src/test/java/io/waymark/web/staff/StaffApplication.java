package io.waymark.web.staff;

import static org.mockito.Mockito.mock;

import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.caseload.CaseloadApi;
import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.note.NoteApi;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.roster.RosterApi;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.mentor.api.MentorAvailabilityClient;
import io.waymark.mentor.api.MentorClient;
import io.waymark.mentor.api.RecommendationClient;
import io.waymark.mentor.api.SessionClient;
import io.waymark.web.account.PasswordLinks;
import io.waymark.web.college.CollegeFixtures;
import io.waymark.web.college.Colleges;
import java.time.Clock;
import java.time.ZoneOffset;
import org.mockito.ArgumentMatchers;
import org.mockito.BDDMockito;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;

/** All pages without the services and the database behind them. Without a stereotype, so that no scan finds it. */
@EnableAutoConfiguration(exclude = DataSourceAutoConfiguration.class)
@ComponentScan(
        basePackages = "io.waymark.web",
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {
                            "io\\.waymark\\.web\\.(account|college|token|sample|styleguide|staff|signin)\\..*",
                            "io\\.waymark\\.web\\.services\\.\\w+Clients",
                            "io\\.waymark\\.web\\.WebApplication"
                        }))
public class StaffApplication {

    @Bean
    Clock clock() {
        return Clock.fixed(Samples.NOW, ZoneOffset.UTC);
    }

    @Bean
    CurrentCaller currentCaller() {
        return new CurrentCaller();
    }

    @Bean
    UserDetailsService accounts() {
        return new InMemoryUserDetailsManager();
    }

    @Bean
    Colleges colleges() {
        return CollegeFixtures.alderValley();
    }

    @Bean
    PasswordLinks passwordLinks() {
        var links = mock(PasswordLinks.class);
        BDDMockito.given(links.issue(ArgumentMatchers.any()))
                .willReturn("/password/choose?token=alder-valley.x7KfQ2mPzR9vT4wY");
        return links;
    }

    @Bean
    AdvisorApi advisorApi() {
        return Services.advisors(mock(AdvisorApi.class));
    }

    @Bean
    AppointmentApi appointmentApi() {
        return Services.appointments(mock(AppointmentApi.class));
    }

    @Bean
    CaseloadApi caseloadApi() {
        return Services.caseload(mock(CaseloadApi.class));
    }

    @Bean
    CohortApi cohortApi() {
        return Services.cohorts(mock(CohortApi.class));
    }

    @Bean
    EvidenceApi evidenceApi() {
        return Services.evidence(mock(EvidenceApi.class));
    }

    @Bean
    JourneyApi journeyApi() {
        return Services.journeys(mock(JourneyApi.class));
    }

    @Bean
    NoteApi noteApi() {
        return Services.notes(mock(NoteApi.class));
    }

    @Bean
    PersonApi personApi() {
        return Services.people(mock(PersonApi.class));
    }

    @Bean
    RosterApi rosterApi() {
        return Services.rosters(mock(RosterApi.class));
    }

    @Bean
    MentorAvailabilityClient mentorAvailabilityClient() {
        return Services.mentorHours(mock(MentorAvailabilityClient.class));
    }

    @Bean
    MentorClient mentorClient() {
        return Services.mentors(mock(MentorClient.class));
    }

    @Bean
    SessionClient sessionClient() {
        return Services.sessions(mock(SessionClient.class));
    }

    @Bean
    RecommendationClient recommendationClient() {
        return mock(RecommendationClient.class);
    }
}
