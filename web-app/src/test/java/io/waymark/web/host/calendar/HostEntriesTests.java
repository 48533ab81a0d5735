package io.waymark.web.host.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.time.MeetingKind;
import io.waymark.core.time.MeetingPlace;
import io.waymark.web.ui.meeting.Audience;
import io.waymark.web.ui.meeting.Meeting;
import io.waymark.web.ui.meeting.MeetingClaims;
import io.waymark.web.ui.meeting.MeetingState;
import io.waymark.web.ui.meeting.MeetingType;
import io.waymark.web.ui.message.RealTexts;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostEntriesTests {

    private static final Instant NOW = Instant.parse("2026-11-10T14:00:00Z");

    private final HostEntries entries = new HostEntries(RealTexts.texts(), Clock.fixed(NOW, ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Room 204|Room 204 · Spring courses",
                "https://meet.example/dana|By video · Spring courses",
                "https://meet.example/dana, room 7|…, room 7 · Spring courses",
                "''|By video · Spring courses"
            })
    void sayTheRoomAlsoWhereALinkStandsBesideIt(String where, String detail) {
        assertThat(entries.of(meeting(new MeetingPlace(MeetingKind.VIDEO, where)))
                        .detail())
                .isEqualTo(detail);
    }

    private static Meeting meeting(MeetingPlace place) {
        return new Meeting(
                MeetingType.ADVISING,
                Audience.ADVISOR,
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Maya Okafor",
                "Spring courses",
                NOW.plusSeconds(3600),
                NOW.plusSeconds(5400),
                "America/New_York",
                place,
                MeetingState.BOOKED,
                null,
                null,
                null,
                null,
                MeetingClaims.NONE,
                1);
    }
}
