package io.waymark.web.messages;

import static io.waymark.web.ui.time.Viewer.plain;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import io.waymark.core.notice.Subject;
import io.waymark.web.account.SignedInFixtures;
import io.waymark.web.notification.NoticeSettings;
import io.waymark.web.notification.QuietHours;
import io.waymark.web.notification.notice.Mails;
import io.waymark.web.notification.notice.Notice;
import io.waymark.web.notification.notice.NoticeFixtures;
import io.waymark.web.notification.notice.Topic;
import io.waymark.web.ui.message.RealTexts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.time.Viewer;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.FieldError;

class InboxTests {

    private static final Link UNREAD = Link.to("/messages").with("view", "unread");
    private static final List<Topic> TOPICS = List.of(Topic.SESSIONS, Topic.REMINDERS);

    /** Half past midnight in New York. */
    @RegisterExtension
    private final Viewer viewer = Viewer.at("2026-11-10T05:30:00Z");

    private final Inbox inbox =
            new Inbox(NoticeFixtures.texts(viewer.when()), RealTexts.texts(), viewer.when(), viewer.clock());

    @Test
    void isSortedByTheReadersDays() {
        var days = inbox.days(
                List.of(
                        told("2026-11-10T05:10:00Z"),
                        told("2026-11-10T04:59:00Z"),
                        told("2026-11-09T05:00:00Z"),
                        told("2026-11-09T04:59:00Z"),
                        told("2025-12-31T15:00:00Z")),
                UNREAD,
                null);

        assertThat(days).extracting(InboxDay::label).containsExactly("Today", "Yesterday", "Earlier");
        assertThat(days.stream()
                        .map(day -> day.rows().stream()
                                .map(row -> plain(row.when()))
                                .toList()))
                .containsExactly(
                        List.of("12:10 AM"), List.of("11:59 PM", "12:00 AM"), List.of("Nov 8", "Dec 31, 2025"));
    }

    @Test
    void isSortedOtherwiseForWhoReadsElsewhere() {
        viewer.reads(Locale.US, "America/Los_Angeles");

        assertThat(inbox.days(List.of(told("2026-11-10T05:10:00Z"), told("2026-11-09T05:00:00Z")), UNREAD, null))
                .extracting(InboxDay::label)
                .containsExactly("Today", "Yesterday");
    }

    @Test
    void keepsTheListWhenOneIsOpened() {
        var notice = told("2026-11-10T05:10:00Z");

        var row = inbox.days(List.of(notice), UNREAD, notice.id())
                .getFirst()
                .rows()
                .getFirst();

        assertThat(row.href()).isEqualTo("/messages/" + notice.id() + "?view=unread");
        assertThat(row.open()).isTrue();
        assertThat(row.unread()).isFalse();
    }

    @Test
    void marksWhatIsUnread() {
        var notice = told("2026-11-10T05:10:00Z");
        var read = new Notice(
                notice.id(),
                notice.person(),
                notice.key(),
                notice.kind(),
                notice.arguments(),
                null,
                notice.toldAt(),
                Instant.parse("2026-11-10T05:20:00Z"));

        assertThat(inbox.days(List.of(notice, read), UNREAD, null).getFirst().rows())
                .extracting(InboxRow::unread)
                .containsExactly(true, false);
    }

    @ParameterizedTest
    @CsvSource({"STUDENT, /student/meetings", "REGISTRAR,"})
    void leadsToThePageOfWhoReads(Role role, @Nullable String page) {
        var notice = NoticeFixtures.notice(
                NoticeKind.SESSION_DECLINED,
                NoticeLink.to(Subject.SESSION, UUID.randomUUID()),
                "with",
                "Dana Reyes",
                "topic",
                "CV",
                "reason",
                "Ill");

        var open = inbox.open(notice, SignedInFixtures.maya(role).caller());

        assertThat(open.page()).isEqualTo(page);
        assertThat(open.title()).isEqualTo("Dana Reyes declined your request");
        assertThat(open.facts()).hasSize(2);
        assertThat(open.pageLabel()).isEqualTo("Open the session");
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void showsEveryKindWithAnIcon(NoticeKind kind) {
        assertThat(NoticeLook.of(kind).icon()).isNotBlank();
    }

    @Test
    void isMailedAsItsReaderChooses() {
        var form = new SettingsForm(
                Map.of("SESSIONS", "NEVER", "REMINDERS", "often", "IMPORTS", "DAILY"), "22:00", "06:30", "07:15");

        assertThat(read(form, ""))
                .isEqualTo(new NoticeSettings(
                        new QuietHours(LocalTime.of(22, 0), LocalTime.of(6, 30)),
                        LocalTime.of(7, 15),
                        Map.of(Topic.SESSIONS, Mails.NEVER)));
        assertThat(form.wants(Topic.SESSIONS, Mails.NEVER)).isTrue();
        assertThat(form.wants(Topic.SESSIONS, Mails.NOW)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "22:00, 06:30, 06:30, ''",
        "22:00, 06:30, 06:29, digestAt",
        "22:00, 06:30, 22:00, digestAt",
        "22:00, 06:30, 21:59, ''",
        "12:00, 12:00, 12:00, ''",
        "'', 06:30, 07:00, quietFrom",
        "22:00, late, 07:00, quietUntil",
        ", , , 'quietFrom quietUntil digestAt'"
    })
    void isNotMailedDailyInQuietHoursNorAtNoTime(
            @Nullable String from, @Nullable String until, @Nullable String digest, String wrong) {
        read(new SettingsForm(null, from, until, digest), wrong);
    }

    @Test
    void showsTheSettingsThatHold() {
        var form = SettingsForm.of(NoticeSettings.usual(), TOPICS);

        assertThat(form)
                .isEqualTo(new SettingsForm(Map.of("SESSIONS", "NOW", "REMINDERS", "NOW"), "21:00", "07:00", "07:30"));
    }

    private static @Nullable NoticeSettings read(SettingsForm form, String wrong) {
        var errors = new DirectFieldBindingResult(form, "settings");
        var read = form.read(TOPICS, errors);
        assertThat(errors.getFieldErrors())
                .extracting(FieldError::getField)
                .isEqualTo(wrong.isEmpty() ? List.of() : List.of(wrong.split(" ")));
        assertThat(read.isPresent()).isEqualTo(wrong.isEmpty());
        return read.orElse(null);
    }

    private static Notice told(String at) {
        return new Notice(
                UUID.randomUUID(),
                new PersonId(UUID.randomUUID()),
                at,
                NoticeKind.STUDENTS_ASSIGNED,
                Map.of("count", "2"),
                null,
                Instant.parse(at),
                null);
    }
}
