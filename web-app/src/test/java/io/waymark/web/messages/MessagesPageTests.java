package io.waymark.web.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.paging.Page;
import io.waymark.kit.test.PageLook;
import io.waymark.web.notification.NoticeSettings;
import io.waymark.web.notification.Notices.ReadAll;
import io.waymark.web.notification.Unsubscribing.Subscription;
import io.waymark.web.notification.notice.Mails;
import io.waymark.web.notification.notice.Notice;
import io.waymark.web.notification.notice.Topic;
import io.waymark.web.pages.PageTests;
import io.waymark.web.pages.RefusedForm;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.springframework.http.HttpStatus;

/** What everybody finds under "Messages", on a Tuesday at nine. */
class MessagesPageTests extends PageTests {

    private static final Notice APPOINTMENT = NoticeSamples.APPOINTMENT;
    private static final Notice RETURNED = NoticeSamples.RETURNED;
    private static final UUID BOOKED = APPOINTMENT.id();

    @BeforeEach
    void twoNotices() {
        NoticeSamples.answer(notices, noticeSettings);
        given(notices.unread(any(PersonId.class))).willReturn(1);
    }

    @ParameterizedTest
    @EnumSource
    void areForEveryRole(Role role) {
        assertThat(get(role, "/messages")).hasStatusOk().bodyText().contains("1 unread", "Mark all as read");
        assertThat(get(role, "/messages/settings")).hasStatusOk().bodyText().contains("Evidence to review");
    }

    @Test
    void areListedByTheReadersDays() {
        assertThat(get(Role.STUDENT, "/messages"))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence(
                        "Today",
                        "Unread:",
                        "Appointment with Dana Whitcomb booked",
                        "Thu, Nov 12, 10:30\u202fAM · Which courses come next",
                        "8:40\u202fAM",
                        "Yesterday",
                        "Evidence returned for changes",
                        "A reflection",
                        "Show earlier");
        then(notices).should(never()).read(any(), any());
    }

    @Test
    void showTheUnreadAlone() {
        assertThat(get(Role.STUDENT, "/messages?view=unread"))
                .hasStatusOk()
                .bodyText()
                .contains("Appointment with Dana Whitcomb booked", "/messages/" + BOOKED + "?view=unread")
                .doesNotContain("Evidence returned", "Show earlier");
    }

    @Test
    void areReadByOpeningThem() {
        assertThat(get(Role.STUDENT, "/messages/" + BOOKED))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Dana Whitcomb booked an appointment with you.",
                        "Thursday, November 12, 10:30\u202fAM to 11:00\u202fAM (Eastern Time)",
                        "Open the appointment",
                        "Mark as unread");
        then(notices).should().read(any(), eq(BOOKED));
    }

    @Test
    void sayNothingThatSomebodyWroteAsMarkup() {
        assertThat(get(Role.STUDENT, "/messages/" + RETURNED.id()))
                .hasStatusOk()
                .bodyText()
                .contains("by your advisor", "Say &lt;more&gt; about it")
                .doesNotContain("<more>");
    }

    @Test
    void leadToThePageOfWhoeverReads() {
        assertThat(get(Role.STUDENT, "/messages/" + RETURNED.id() + "/page"))
                .hasRedirectedUrl("/student/roadmap/steps/research-duties");
        assertThat(get(Role.ADVISOR, "/messages/" + BOOKED + "/page"))
                .hasRedirectedUrl("/host/calendar/advisor/" + NoticeSamples.THING);
        assertThat(get(Role.FACULTY, "/messages/" + BOOKED + "/page")).hasRedirectedUrl("/messages/" + BOOKED);
        then(notices).should().read(any(), eq(RETURNED.id()));
    }

    @Test
    void ofOthersAreNotFound() {
        assertThat(get(Role.STUDENT, "/messages/" + UUID.randomUUID())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void areMarkedAllAtOnceAndThatIsUndone() {
        var at = Instant.parse("2026-11-10T14:00:00Z");
        given(notices.readAll(any())).willReturn(new ReadAll(at, 3));

        assertThat(post(Role.STUDENT, "/messages/read"))
                .hasRedirectedUrl("/messages")
                .flash()
                .containsKey("toast");
        assertThat(post(Role.STUDENT, "/messages/unread", "read", at.toString()))
                .hasRedirectedUrl("/messages");
        then(notices).should().unreadAll(any(), eq(at));
    }

    @Test
    void areMarkedAsUnreadAgain() {
        assertThat(post(Role.STUDENT, "/messages/" + BOOKED + "/unread")).hasRedirectedUrl("/messages");
        then(notices).should().unread(any(), eq(BOOKED));
    }

    @Test
    void sayWhatToExpectWhereThereAreNone() {
        given(notices.of(any(), anyBoolean(), isNull())).willReturn(new Page<>(List.of(), null));
        given(notices.unread(any(PersonId.class))).willReturn(0);

        assertThat(get(Role.STUDENT, "/messages")).bodyText().contains("No messages yet");
        assertThat(get(Role.STUDENT, "/messages?view=unread")).bodyText().contains("You have read everything");
    }

    @Test
    void areCountedInTheNavigationOfEveryPage() {
        given(notices.unread(any(PersonId.class))).willReturn(100);

        assertThat(get(Role.STUDENT, "/messages/settings")).bodyText().contains("99+");
    }

    @Test
    void areMailedAsSomebodyChooses() {
        assertThat(save("22:00", "06:30", "08:15", "DECISIONS", "DAILY", "REMINDERS", "NEVER"))
                .hasRedirectedUrl("/messages/settings");

        var saved = ArgumentCaptor.forClass(NoticeSettings.class);
        then(noticeSettings).should().save(any(), saved.capture());
        assertThat(saved.getValue().mails())
                .containsEntry(Topic.DECISIONS, Mails.DAILY)
                .containsEntry(Topic.REMINDERS, Mails.NEVER)
                .hasSize(2);
        assertThat(saved.getValue().quiet().from()).isEqualTo(LocalTime.of(22, 0));
        assertThat(saved.getValue().digestAt()).isEqualTo(LocalTime.of(8, 15));
    }

    @Test
    void areNotMailedDailyInQuietHoursNorAtNoTime() {
        assertThat(save("22:00", "06:30", "23:00", "DECISIONS", "NEVER"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("within your quiet hours", "value=\"22:00\"");
        assertThat(save("late", "06:30", "08:00"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Type a time");
        then(noticeSettings).should(never()).save(any(), any());
    }

    @Test
    void areMailedAsUsualAgain() {
        assertThat(post(Role.STUDENT, "/messages/settings/usual")).hasRedirectedUrl("/messages/settings");
        then(noticeSettings).should().reset(any());
    }

    @Test
    void stopBeingMailedByThePostAloneWithoutSessionOrToken() {
        var subscription = new Subscription(
                new InstitutionId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), Set.of(Topic.REMINDERS));
        given(unsubscribing.find(eq("alder-valley.x"), any())).willReturn(subscription);

        assertThat(mvc.get().uri("/messages/unsubscribe/alder-valley.x"))
                .hasStatusOk()
                .hasHeader("Referrer-Policy", "no-referrer")
                .bodyText()
                .contains("Stop these emails?", "Reminders");
        then(unsubscribing).should(never()).stop(any());

        assertThat(mvc.post().uri("/messages/unsubscribe/alder-valley.x").formField("List-Unsubscribe", "One-Click"))
                .hasStatusOk()
                .bodyText()
                .contains("These emails have stopped");
        then(unsubscribing).should().stop(subscription);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/messages",
                "/messages/00000000-0000-0000-0000-000000000011",
                "/messages?view=unread",
                "/messages/settings"
            })
    void haveNoBarrierInLightAndDarkAndFitASmallPhone(String path) {
        try (var page = browser(Role.STUDENT, 1280, ColorScheme.LIGHT)) {
            page.navigate(url(path));
            assertThat(PageLook.at(page).errors()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/messages", "/messages?view=unread"})
    void haveNoBarrierWhereThereAreNone(String path) {
        given(notices.of(any(), anyBoolean(), isNull())).willReturn(new Page<>(List.of(), null));
        given(notices.unread(any(PersonId.class))).willReturn(0);
        try (var page = browser(Role.STUDENT, 1280, ColorScheme.LIGHT)) {
            page.navigate(url(path));
            assertThat(PageLook.at(page).errors()).isEmpty();
        }
    }

    @Test
    void haveNoBarrierWhereSettingsAreRefused() {
        try (var page = browser(Role.STUDENT, 1280, ColorScheme.LIGHT)) {
            page.navigate(url("/messages/settings"));
            RefusedForm.send(page, "main form[action$='/messages/settings']");
            assertThat(PageLook.at(page).errors()).isEmpty();
        }
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult save(
            String from, String until, String digest, String... mails) {
        var fields = new java.util.ArrayList<>(List.of("quietFrom", from, "quietUntil", until, "digestAt", digest));
        for (var i = 0; i < mails.length; i += 2) {
            fields.add("mails[" + mails[i] + "]");
            fields.add(mails[i + 1]);
        }
        return post(Role.STUDENT, "/messages/settings", fields.toArray(String[]::new));
    }
}
