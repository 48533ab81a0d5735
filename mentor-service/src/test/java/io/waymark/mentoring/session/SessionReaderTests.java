package io.waymark.mentoring.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.time.TimeSlot;
import io.waymark.kit.disclosure.Disclosures;
import io.waymark.kit.tenancy.Caller;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.mentoring.directory.Directory;
import io.waymark.mentoring.profile.Profiles;
import io.waymark.scheduling.booking.Bookings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Sessions whose booking is gone when it is looked for. */
class SessionReaderTests {

    private static final Instant NOW = Instant.parse("2026-03-03T14:00:00Z");

    private final Caller maya = new Caller(
            new InstitutionId(UUID.randomUUID()),
            PersonId.next(),
            "Maya Okafor",
            Set.of(Role.STUDENT),
            ZoneOffset.UTC,
            Locale.US);
    private final Session session = new Session(
            SessionId.next(), maya.person(), PersonId.next(), null, TimeSlot.of(NOW, Duration.ofMinutes(30)));
    private final SessionReader reader = reader();

    @Test
    void areUnknown() {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> reader.show(session.id()));
    }

    @Test
    void areNotListed() {
        assertThat(reader.views(List.of(session))).isEmpty();
    }

    private SessionReader reader() {
        var sessions = mock(SessionRepository.class);
        given(sessions.findById(session.id())).willReturn(Optional.of(session));
        var bookings = mock(Bookings.class);
        given(bookings.findAll(any())).willReturn(Map.of());
        var caller = mock(CurrentCaller.class);
        given(caller.get()).willReturn(maya);
        return new SessionReader(
                sessions,
                bookings,
                mock(Directory.class),
                mock(Profiles.class),
                mock(Disclosures.class),
                mock(AttendanceStatements.class),
                new SessionProperties(Duration.ofDays(14), Duration.ofDays(14)),
                caller,
                Clock.fixed(NOW, ZoneOffset.UTC));
    }
}
