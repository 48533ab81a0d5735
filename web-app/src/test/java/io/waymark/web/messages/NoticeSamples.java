package io.waymark.web.messages;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

import io.waymark.core.identity.PersonId;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import io.waymark.core.notice.Subject;
import io.waymark.core.paging.Page;
import io.waymark.web.notification.NoticeSettings;
import io.waymark.web.notification.NoticeSettingsStore;
import io.waymark.web.notification.Notices;
import io.waymark.web.notification.notice.Notice;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What somebody was told. */
public final class NoticeSamples {

    private static final UUID BOOKED = UUID.fromString("00000000-0000-0000-0000-000000000011");
    static final UUID THING = UUID.randomUUID();
    public static final Notice APPOINTMENT = new Notice(
            BOOKED,
            new PersonId(UUID.randomUUID()),
            "appointment/1/booked",
            NoticeKind.APPOINTMENT_BOOKED,
            Map.of(
                    "with", "Dana Whitcomb",
                    "startsAt", "2026-11-12T15:30:00Z",
                    "endsAt", "2026-11-12T16:00:00Z",
                    "topic", "Which courses come next",
                    "uid", "1@waymark.io",
                    "sequence", "0",
                    "by", "other"),
            NoticeLink.to(Subject.APPOINTMENT, THING),
            Instant.parse("2026-11-10T13:40:00Z"),
            null);
    public static final Notice RETURNED = new Notice(
            UUID.fromString("00000000-0000-0000-0000-000000000012"),
            new PersonId(UUID.randomUUID()),
            "evidence/1/returned",
            NoticeKind.EVIDENCE_RETURNED,
            Map.of(
                    "label", "A reflection",
                    "step", "Research duties",
                    "capacity", "ADVISOR",
                    "reason", "Say <more> about it"),
            new NoticeLink(Subject.EVIDENCE, UUID.randomUUID(), "research-duties"),
            Instant.parse("2026-11-09T20:00:00Z"),
            Instant.parse("2026-11-09T21:00:00Z"));

    private NoticeSamples() {}

    public static void answer(Notices notices, NoticeSettingsStore settings) {
        given(notices.of(any(), eq(false), any())).willReturn(new Page<>(List.of(APPOINTMENT, RETURNED), "further"));
        given(notices.of(any(), eq(true), any())).willReturn(new Page<>(List.of(APPOINTMENT), null));
        given(notices.find(any(), eq(APPOINTMENT.id()))).willReturn(Optional.of(APPOINTMENT));
        given(notices.find(any(), eq(RETURNED.id()))).willReturn(Optional.of(RETURNED));
        given(settings.of(any())).willReturn(NoticeSettings.usual());
    }
}
