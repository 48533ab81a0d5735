package io.waymark.web.sample;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.note.NoteApi;
import io.waymark.advising.api.note.NoteView;
import io.waymark.core.paging.Page;
import io.waymark.mentor.api.BookSession;
import io.waymark.mentor.api.MentorAvailabilityClient;
import io.waymark.mentor.api.MentorClient;
import io.waymark.mentor.api.RecommendationClient;
import io.waymark.mentor.api.SessionClient;
import io.waymark.mentor.api.SessionPeriod;
import io.waymark.mentor.api.SessionStatus;
import io.waymark.mentor.api.SessionView;
import io.waymark.web.account.SignedInFixtures;
import io.waymark.web.security.SecurityHeaders;
import io.waymark.web.services.Answers;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;

/** A student's pages with made-up answers: run it and open /road. Whoever looks is Maya. */
@Import(SamplePages.class)
public class SampleApplication {

    public static void main(String[] args) {
        new SpringApplicationBuilder(SampleApplication.class)
                .properties("spring.config.name=pages")
                .run(args);
    }

    @Bean
    SecurityFilterChain asMaya(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(new Maya()))
                .headers(new SecurityHeaders())
                .build();
    }

    @Bean
    JourneyApi journeys() {
        var journeys = mock(JourneyApi.class);
        given(journeys.show(any())).willReturn(Walk.journey());
        given(journeys.step(any(), anyString())).willAnswer(call -> Walk.step(call.getArgument(1)));
        return journeys;
    }

    @Bean
    NoteApi notes() {
        var notes = mock(NoteApi.class);
        var note = new NoteView(
                UUID.randomUUID(),
                Walk.MAYA.id(),
                Walk.DANA,
                "You asked about evening classes: medical terminology runs Tuesdays at 6 in spring.",
                true,
                Instant.parse("2026-11-03T16:00:00Z"),
                null,
                false,
                0);
        given(notes.list(any(), any(), anyInt())).willReturn(new Page<>(List.of(note), null));
        return notes;
    }

    @Bean
    EvidenceApi evidence() {
        return mock(EvidenceApi.class);
    }

    @Bean
    AppointmentApi appointments() {
        var appointments = mock(AppointmentApi.class);
        given(appointments.upcoming(any(), anyInt())).willReturn(Meets.appointments());
        given(appointments.past(any(), anyInt())).willReturn(Meets.pastAppointments());
        given(appointments.slots(any(), any(), any())).willReturn(Meets.advisorSlots());
        var booked = Meets.appointment(Meets.APPOINTMENT, Meets.THURSDAY, AppointmentState.BOOKED);
        given(appointments.show(any())).willReturn(booked);
        given(appointments.book(any(), any())).willReturn(booked);
        return appointments;
    }

    @Bean
    SessionClient sessions() {
        var sessions = mock(SessionClient.class);
        var booked = Meets.session(Meets.SESSION, Meets.TUESDAY, SessionStatus.BOOKED, null);
        given(sessions.mine(any(), any(), anyInt()))
                .willAnswer(
                        call -> call.getArgument(0) == SessionPeriod.PAST ? Meets.pastSessions() : Meets.sessions());
        given(sessions.show(any())).willReturn(booked);
        given(sessions.book(any(), any())).willAnswer(call -> book(call.getArgument(0), booked));
        return sessions;
    }

    /** Whoever asks about losing loses the race. */
    private static SessionView book(BookSession wish, SessionView booked) {
        if (wish.topic().contains("lose")) {
            var alternative = Map.of("startsAt", "2026-11-17T22:45:00Z", "endsAt", "2026-11-17T23:30:00Z");
            throw Answers.refusal(
                    HttpStatus.CONFLICT,
                    "slot-taken",
                    "That time has just been taken.",
                    Map.of("alternatives", List.of(alternative)));
        }
        return booked;
    }

    @Bean
    MentorClient mentors() {
        var mentors = mock(MentorClient.class);
        given(mentors.directory(any(), any(), any(), any(), anyInt())).willReturn(new Page<>(Meets.mentors(), null));
        given(mentors.show(any())).willReturn(Meets.tomas());
        return mentors;
    }

    @Bean
    RecommendationClient recommendations() {
        var recommendations = mock(RecommendationClient.class);
        given(recommendations.recommended(any(), any(), any(), any(), anyInt())).willReturn(Meets.recommended());
        return recommendations;
    }

    @Bean
    MentorAvailabilityClient hours() {
        var hours = mock(MentorAvailabilityClient.class);
        given(hours.slots(any(), any(), any())).willReturn(Meets.slots());
        return hours;
    }

    /** Everybody is signed in as Maya. */
    private static final class Maya implements SecurityContextRepository {

        @Override
        @Deprecated
        public SecurityContext loadContext(HttpRequestResponseHolder holder) {
            return maya();
        }

        @Override
        public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
            return new DeferredSecurityContext() {
                @Override
                public SecurityContext get() {
                    return maya();
                }

                @Override
                public boolean isGenerated() {
                    return false;
                }
            };
        }

        @Override
        public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
            // Nothing to keep: the next request is hers as well.
        }

        @Override
        public boolean containsContext(HttpServletRequest request) {
            return true;
        }

        private static SecurityContext maya() {
            var maya = SignedInFixtures.maya();
            return new SecurityContextImpl(
                    UsernamePasswordAuthenticationToken.authenticated(maya, null, maya.getAuthorities()));
        }
    }
}
