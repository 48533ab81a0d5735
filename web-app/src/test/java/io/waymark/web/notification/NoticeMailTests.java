package io.waymark.web.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.waymark.core.event.NoticeRequested;
import io.waymark.core.event.PersonChanged;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.notice.NoticeKind;
import io.waymark.web.mail.MailReader;
import io.waymark.web.mail.Postman;
import io.waymark.web.notification.MailDecision.Send;
import io.waymark.web.notification.notice.Mails;
import io.waymark.web.notification.notice.Topic;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** From the news that somebody is to be told something to the mail that tells them. */
class NoticeMailTests extends NoticeTests {

    private static final QuietHours NEVER_QUIET = new QuietHours(LocalTime.NOON, LocalTime.NOON);

    /** What usually comes in the daily mail, too. */
    private static final Map<Topic, Mails> AT_ONCE = Map.of(Topic.REVIEWS, Mails.NOW);

    @Autowired
    private JavaMailSenderImpl server;

    @Autowired
    private NoticeMailing mailing;

    @Autowired
    private Postman postman;

    @ParameterizedTest
    @EnumSource
    void tellsEveryKindInTheInboxAndByOneMail(NoticeKind kind) throws Exception {
        var email = awake(Role.STUDENT);
        wants(email, NEVER_QUIET, AT_ONCE);

        happens(notice(email, kind));

        var mail = mail(1);
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(email);
        assertThat(mail.getSubject()).isNotBlank().doesNotContain("{", "}", "notice.");
        assertThat(MailReader.text(mail)).startsWith("Hello Rosa,").doesNotContain("{", "}", "notice.", "null");
        assertThat(MailReader.page(mail)).contains("Hello Rosa,").doesNotContain("{0}", "notice.", "null");
        assertThat(inbox(email)).singleElement().satisfies(it -> {
            assertThat(it.kind()).isEqualTo(kind);
            assertThat(it.isUnread()).isTrue();
        });
        await().untilAsserted(() -> assertThat(mailState(email)).isEqualTo("SENT"));
    }

    @Test
    void mailsWhatIsToldTwiceOnce() throws Exception {
        var email = awake(Role.STUDENT);
        var notice = notice(email, NoticeKind.EVIDENCE_VERIFIED);

        happens(notice, notice);
        happens(notice);
        mail(1);
        happens(notice);

        await().until(() -> tasks("mail-notice") == 0);
        assertThat(MAILS.getReceivedMessages()).hasSize(1);
        assertThat(inbox(email)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("kindsAtATime")
    void saysWhenInTheRecipientsZone(NoticeKind kind) {
        var email = awake(Role.STUDENT);
        moveTo(email, "America/New_York");

        happens(notice(email, kind, "startsAt", "2031-03-04T15:30:00Z"));

        assertThat(MailReader.text(mail(1))).contains("10:30\u202fAM", "(Eastern Time)");
    }

    static Stream<NoticeKind> kindsAtATime() {
        return Stream.of(NoticeKind.values()).filter(kind -> kind.required().contains("startsAt"));
    }

    @Test
    void saysWhenInTheRecipientsZoneAndNamesIt() throws Exception {
        var email = awake(Role.STUDENT);
        moveTo(email, "America/New_York");

        happens(notice(
                email,
                NoticeKind.APPOINTMENT_BOOKED,
                "with",
                "Dana Whitcomb",
                "startsAt",
                "2031-03-04T15:30:00Z",
                "endsAt",
                "2031-03-04T16:00:00Z"));

        var mail = mail(1);
        assertThat(mail.getSubject())
                .isEqualTo("Appointment with Dana Whitcomb booked: Tue, Mar 4, 2031, 10:30\u202fAM");
        assertThat(MailReader.text(mail))
                .contains(
                        "Dana Whitcomb booked an appointment with you.",
                        "When: Tuesday, March 4, 2031, 10:30\u202fAM to 11:00\u202fAM (Eastern Time)");
    }

    @Test
    void isFromTheCollegeAndSaysHowToGetNoMore() throws Exception {
        var email = awake(Role.STUDENT);
        var notice = notice(email, NoticeKind.EVIDENCE_RETURNED, "reviewer", "<b>Dana</b>", "reason", "Too short");

        happens(notice);

        var mail = mail(1);
        assertThat(mail.getFrom()[0]).hasToString("Alder Valley College <no-reply@localhost>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(mail.getHeader("List-Unsubscribe")[0])
                .matches("<http://localhost:8080/messages/unsubscribe/alder-valley\\.[\\w-]{43}>");
        assertThat(mail.getMessageID()).matches("<notice\\.[0-9a-f]{32}@localhost>");
        assertThat(MailReader.types(mail)).containsExactly("text/plain; charset=UTF-8", "text/html; charset=UTF-8");
        assertThat(MailReader.text(mail)).contains("Reason: Too short");
        assertThat(MailReader.page(mail)).contains("&lt;b&gt;Dana").doesNotContain("<b>Dana", "<table");
    }

    @ParameterizedTest
    @EnumSource
    void waitsUntilQuietHoursAreOver(NoticeKind kind) {
        var email = somebody(Role.STUDENT);
        wants(email, quietNow(Duration.ofHours(2)), AT_ONCE);

        happens(notice(email, kind));

        await().until(() -> minutesUntilDue() > 60);
        assertThat(mailState(email)).isEqualTo("WAITING");
        assertThat(MAILS.getReceivedMessages()).isEmpty();

        wants(email, NEVER_QUIET, AT_ONCE);
        hurry("mail-notice");
        mail(1);
    }

    @Test
    void remindsNobodyOfWhatStartsInTheirQuietHours() {
        var email = somebody(Role.STUDENT);
        wants(email, quietNow(Duration.ofHours(2)), Map.of());

        happens(notice(
                email,
                NoticeKind.APPOINTMENT_REMINDER,
                "startsAt",
                now().plus(Duration.ofHours(1)).toString()));

        await().untilAsserted(() -> assertThat(mailState(email)).isEqualTo("OVERTAKEN"));
        assertThat(inbox(email)).hasSize(1);
    }

    @Test
    void remindsNobodyOfWhatWasMovedOrCanceledMeanwhile() throws Exception {
        var email = somebody(Role.STUDENT);
        wants(email, quietNow(Duration.ofHours(2)), Map.of());
        var reminder = notice(email, NoticeKind.APPOINTMENT_REMINDER);
        happens(reminder);
        await().until(() -> minutesUntilDue() > 60);
        var canceled = notice(email, NoticeKind.APPOINTMENT_CANCELED);

        happens(new NoticeRequested(
                ALDER, personOf(email), canceled.kind(), canceled.arguments(), reminder.link(), canceled.key()));
        await().until(() -> tasks("mail-notice") == 2);
        wants(email, NEVER_QUIET, Map.of());
        hurry("mail-notice");

        assertThat(mail(1).getSubject()).contains("canceled");
        await().untilAsserted(() -> assertThat(mailStates(email)).containsExactly("OVERTAKEN", "SENT"));
        assertThat(MAILS.getReceivedMessages()).hasSize(1);
    }

    @Test
    void sendsOnceWhatAKilledInstanceHadTakenAndNotSent() {
        var email = awake(Role.STUDENT);

        happensToAnother(Duration.ofHours(1), notice(email, NoticeKind.EVIDENCE_VERIFIED));

        mail(1);
        await().until(() -> tasks("mail-notice") == 0);
        assertThat(MAILS.getReceivedMessages()).hasSize(1);
    }

    @Test
    void sendsNothingAgainThatAKilledInstanceHadSent() throws Exception {
        var email = awake(Role.STUDENT);

        postman.deliver(decidedByAnother(email, NoticeKind.EVIDENCE_VERIFIED).mail());
        killAnother();
        within(() -> notices.readAll(personOf(email)));
        hurry("mail-digest");

        await().until(() -> tasks("mail-digest") == 0);
        assertThat(MAILS.getReceivedMessages()).hasSize(1);
        assertThat(mail(1).getSubject()).contains("verified");
    }

    @Test
    void hasInTheDailyMailWhatAKilledInstanceMayNotHaveSent() throws Exception {
        var email = awake(Role.STUDENT);

        decidedByAnother(email, NoticeKind.EVIDENCE_VERIFIED);
        killAnother();
        hurry("mail-digest");

        assertThat(mail(1).getSubject()).isEqualTo("1 message from Alder Valley College");
        await().untilAsserted(() -> assertThat(mailState(email)).isEqualTo("SENT"));
    }

    @Test
    void leavesAReminderAsItIsThatAKilledInstanceMayNotHaveSent() {
        var email = awake(Role.STUDENT);

        decidedByAnother(email, NoticeKind.SESSION_REMINDER);
        killAnother();

        assertThat(tasks("mail-digest")).isZero();
        assertThat(mailState(email)).isEqualTo("SENDING");
        assertThat(MAILS.getReceivedMessages()).isEmpty();
    }

    @Test
    void triesAgainWhenTheMailServerIsBack() throws Exception {
        var email = awake(Role.STUDENT);
        var port = server.getPort();
        server.setPort(1);
        try {
            happens(notice(email, NoticeKind.EVIDENCE_VERIFIED));
            await().until(() -> failures() > 0);
        } finally {
            server.setPort(port);
        }
        hurry("mail-notice");

        mail(1);
        await().untilAsserted(() -> assertThat(mailState(email)).isEqualTo("SENT"));
    }

    @Test
    void givesUpAfterTwoDaysAndSaysSo() {
        var email = awake(Role.STUDENT);
        var port = server.getPort();
        server.setPort(1);
        try {
            happens(notice(email, NoticeKind.EVIDENCE_VERIFIED));
            await().until(() -> failures() > 0);
            age(Duration.ofHours(49));
            await().atMost(Duration.ofSeconds(20))
                    .untilAsserted(() -> assertThat(mailState(email)).isEqualTo("GIVEN_UP"));
        } finally {
            server.setPort(port);
        }
        assertThat(tasks("mail-notice")).isZero();
        assertThat(inbox(email)).hasSize(1);
    }

    @Test
    void keepsWhatSomebodyIsToldBeforeTheDirectoryTellsOfThem() {
        var stranger = new PersonId(UUID.randomUUID());
        var known = awake(Role.STUDENT);

        happens(
                notice(stranger, NoticeKind.EVIDENCE_VERIFIED, Map.of(), "first"),
                notice(known, NoticeKind.EVIDENCE_VERIFIED));
        mail(1);
        await().until(() -> tasks("mail-notice") == 1);

        wants(stranger + "@college.example", NEVER_QUIET, Map.of());
        giveAddress(stranger, stranger + "@college.example");
        hurry("mail-notice");
        mail(2);
    }

    @Test
    void mailsNobodyWhoMayNotSignInNorWhoWantsNone() {
        var left = somebodyDeactivated(Role.STUDENT);
        var uninterested = awake(Role.STUDENT);
        wants(uninterested, NEVER_QUIET, Map.of(Topic.DECISIONS, Mails.NEVER));

        happens(notice(left, NoticeKind.EVIDENCE_VERIFIED), notice(uninterested, NoticeKind.EVIDENCE_VERIFIED));

        await().until(() -> tasks("mail-notice") == 0);
        assertThat(mailState(left)).isEqualTo("NOT_SENT");
        assertThat(mailState(uninterested)).isEqualTo("NOT_SENT");
        assertThat(MAILS.getReceivedMessages()).isEmpty();
    }

    @Test
    void tellsManyAtOnce() {
        var email = awake(Role.ADVISOR);
        wants(email, NEVER_QUIET, Map.of(Topic.PEOPLE, Mails.NEVER));

        happens(IntStream.range(0, 300)
                .mapToObj(each -> notice(personOf(email), NoticeKind.PERSON_LEFT, Map.of(), "left/" + each))
                .toArray(NoticeRequested[]::new));

        assertThat(unread(email)).isEqualTo(100);
        await().until(() -> tasks("mail-notice") == 0);
    }

    private int unread(String email) {
        return within(() -> notices.unread(personOf(email)));
    }

    /** What another instance comes to, which has taken the notice and gives signs of life. */
    private Send decidedByAnother(String email, NoticeKind kind) {
        happensToAnother(Duration.ZERO, notice(email, kind));
        var written = inbox(email).getFirst();
        return (Send) within(() -> mailing.decide(new NoticeMail(ALDER.value(), written.id(), written.toldAt())));
    }

    /** Another has the notice's task before anybody else can see it. */
    private void happensToAnother(Duration silent, NoticeRequested notice) {
        within(() -> {
            happens(notice);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCommit(boolean readOnly) {
                    assertThat(heldByAnother(silent)).isOne();
                }
            });
            return true;
        });
    }

    /** Its work has been taken over after that. */
    private void killAnother() {
        heldByAnother(Duration.ofHours(1));
        await().atMost(Duration.ofSeconds(30)).until(() -> tasks("mail-notice") == 0);
    }

    /** @param silent how long it has given no sign of life */
    private int heldByAnother(Duration silent) {
        return jdbc.sql("""
                        update scheduled_tasks
                        set picked = true, picked_by = 'another', last_heartbeat = now() - make_interval(secs => ?)
                        where task_name = 'mail-notice'
                        """).param(silent.toSeconds()).update();
    }

    private void moveTo(String email, String zone) {
        happens(new PersonChanged(
                ALDER,
                personOf(email),
                "Z1",
                "Rosalind",
                "Rosa",
                "Lindqvist",
                email,
                Set.of(Role.STUDENT),
                zone,
                null,
                Lifecycle.ACTIVE,
                1_000_000));
    }

    private static QuietHours quietNow(Duration around) {
        var time = LocalTime.ofInstant(now(), ZoneOffset.UTC);
        return new QuietHours(time.minus(around), time.plus(around));
    }

    private static Instant now() {
        return java.time.Clock.systemUTC().instant();
    }

    private long minutesUntilDue() {
        return jdbc.sql("""
                        select coalesce(max(extract(epoch from execution_time - now()) / 60), 0)::bigint
                        from scheduled_tasks where task_name = 'mail-notice'
                        """).query(Long.class).single();
    }

    private int failures() {
        return jdbc.sql("""
                        select coalesce(max(consecutive_failures), 0) from scheduled_tasks where task_name = 'mail-notice'
                        """).query(Integer.class).single();
    }

    private void age(Duration by) {
        jdbc.sql("""
                        update scheduled_tasks
                        set execution_time = now(), task_data = convert_to(jsonb_set(convert_from(task_data, 'UTF8')::jsonb,
                            '{toldAt}', to_jsonb(?::text))::text, 'UTF8')
                        where task_name = 'mail-notice' and not picked
                        """).param(now().minus(by).toString()).update();
    }
}
