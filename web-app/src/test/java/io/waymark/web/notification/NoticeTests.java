package io.waymark.web.notification;

import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import io.waymark.core.notice.Subject;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.web.WebAppTests;
import io.waymark.web.notification.notice.Mails;
import io.waymark.web.notification.notice.Notice;
import io.waymark.web.notification.notice.Topic;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.support.DataAccessUtils;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells people things, as the services do, and looks into their inbox, their mail and the table. */
abstract class NoticeTests extends WebAppTests {

    private static final QuietHours NONE = new QuietHours(LocalTime.NOON, LocalTime.NOON);

    @Autowired
    protected Notices notices;

    @Autowired
    protected NoticeSettingsStore settings;

    @Autowired
    protected JdbcClient jdbc;

    protected final UUID thing = UUID.randomUUID();

    @BeforeEach
    void beginWithoutMails() throws Exception {
        jdbc.sql("delete from scheduled_tasks where task_name in ('mail-notice', 'mail-digest') and not picked")
                .update();
        MAILS.purgeEmailFromAllMailboxes();
    }

    /** Somebody who gets mails at any hour. */
    protected String awake(Role... roles) {
        var email = somebody(roles);
        wants(email, NONE, Map.of());
        return email;
    }

    protected void wants(String email, QuietHours quiet, Map<Topic, Mails> mails) {
        within(() -> {
            settings.save(personOf(email), new NoticeSettings(quiet, LocalTime.of(7, 30), mails));
            return true;
        });
    }

    protected static NoticeRequested notice(PersonId person, NoticeKind kind, Map<String, String> given, String key) {
        var arguments = new HashMap<>(given);
        kind.required().forEach(name -> arguments.putIfAbsent(name, Arguments.usual(kind, name)));
        return new NoticeRequested(ALDER, person, kind, arguments, linkOf(kind), key);
    }

    protected NoticeRequested notice(String email, NoticeKind kind, String... given) {
        return notice(personOf(email), kind, map(given), kind + "/" + thing);
    }

    protected List<Notice> inbox(String email) {
        return within(() -> notices.of(personOf(email), false, null).items());
    }

    protected static MimeMessage mail(int number) {
        if (!MAILS.waitForIncomingEmail(20_000, number)) {
            throw new AssertionError("no mail " + number);
        }
        return MAILS.getReceivedMessages()[number - 1];
    }

    /** Lets a task's time come. */
    protected void hurry(String task) {
        jdbc.sql("update scheduled_tasks set execution_time = now() where task_name = ? and not picked")
                .param(task)
                .update();
    }

    protected int tasks(String task) {
        return jdbc.sql("select count(*) from scheduled_tasks where task_name = ?")
                .param(task)
                .query(Integer.class)
                .single();
    }

    protected String mailState(String email) {
        return DataAccessUtils.nullableSingleResult(mailStates(email));
    }

    /** In the order in which they were told. */
    protected List<String> mailStates(String email) {
        return within(() -> jdbc.sql("""
                        select mail_state from notice where institution_id = ? and person_id = ? order by told_at
                        """)
                .params(ALDER.value(), personOf(email).value())
                .query(String.class)
                .list());
    }

    protected <T> T within(Supplier<T> work) {
        return CurrentInstitution.call(ALDER, () -> inTransaction(work));
    }

    protected static Map<String, String> map(String... given) {
        var map = new HashMap<String, String>();
        for (var i = 0; i < given.length; i += 2) {
            map.put(given[i], given[i + 1]);
        }
        return map;
    }

    private static NoticeLink linkOf(NoticeKind kind) {
        var subject = kind.name().startsWith("EVIDENCE")
                ? Subject.EVIDENCE
                : kind.name().startsWith("APPOINTMENT")
                        ? Subject.APPOINTMENT
                        : kind.name().contains("SESSION") ? Subject.SESSION : Subject.PERSON;
        return NoticeLink.to(subject, UUID.randomUUID());
    }

    /** What the kinds' arguments usually are. */
    private static final class Arguments {

        private static final Instant START = Instant.parse("2031-03-04T15:30:00Z");

        static String usual(NoticeKind kind, String name) {
            return switch (name) {
                case "startsAt" -> START.toString();
                case "endsAt" -> START.plusSeconds(1800).toString();
                case "before" ->
                    kind.name().startsWith("ADVISOR")
                            ? "Carlos Ruiz"
                            : START.minusSeconds(86_400).toString();
                case "answerBy" -> START.minusSeconds(7200).toString();
                case "dueOn", "since", "through" -> "2031-03-09";
                case "sequence", "count", "returned", "corrected", "more", "rows", "errors", "guests" -> "2";
                case "uid" -> "5f0c@waymark.io";
                case "by" -> "other";
                case "ahead" -> "day";
                case "dispute" -> "UNKNOWN_STUDENT";
                case "capacity" -> "ADVISOR";
                case "placeKind" -> "VIDEO";
                case "outcome" -> "APPLIED";
                case "lifecycle" -> "GRADUATED";
                default -> "the " + name;
            };
        }
    }
}
