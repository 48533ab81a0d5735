package io.waymark.web.notification;

import static io.waymark.web.notification.notice.NoticeFixtures.THING;
import static io.waymark.web.notification.notice.NoticeFixtures.meeting;
import static io.waymark.web.notification.notice.NoticeFixtures.notice;
import static io.waymark.web.ui.time.Viewer.plain;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Role;
import io.waymark.core.notice.NoticeKind;
import io.waymark.kit.tenancy.Caller;
import io.waymark.web.account.Recipient;
import io.waymark.web.account.SignedInFixtures;
import io.waymark.web.mail.LinkSecret;
import io.waymark.web.mail.MailProperties;
import io.waymark.web.mail.MailText.Item;
import io.waymark.web.mail.MailText.MailFact;
import io.waymark.web.mail.MailText.MailLink;
import io.waymark.web.notification.notice.NoticeFixtures;
import io.waymark.web.ui.message.RealTexts;
import io.waymark.web.ui.roadmap.RoadmapFixtures;
import io.waymark.web.ui.time.Viewer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.context.SecurityContextHolder;

class NoticeMailWriterTests {

    private static final String HERE = "https://waymark.example";
    private static final LinkSecret STOP = new LinkSecret("s3cret");
    private static final Instant DUE = Instant.parse("2026-11-11T12:30:00Z");

    @RegisterExtension
    private final Viewer viewer = Viewer.at("2026-11-10T14:00:00Z");

    private final MailProperties properties = new MailProperties(HERE, "Waymark <no-reply@waymark.example>");

    private final NoticeMailWriter writer = new NoticeMailWriter(
            NoticeFixtures.texts(viewer.when(), RoadmapFixtures.titlesByCaller()),
            RealTexts.texts(),
            properties,
            new MeetingCalendar(NoticeFixtures.texts(viewer.when()), properties, viewer.clock()));

    @Test
    void saysOneThingAndOffersOneThingToDo() {
        var mail = writer.write(
                notice(NoticeKind.ADVISOR_CHANGED, "advisor", "Dana Reyes"), maya("America/New_York"), STOP);

        assertThat(mail.to()).isEqualTo("maya@aldervalley.example");
        assertThat(mail.text().subject()).isEqualTo("Dana Reyes is your advisor now");
        assertThat(mail.text().paragraphs()).containsExactly("Hello Maya,", "Dana Reyes advises you from now on.");
        assertThat(mail.text().button())
                .isEqualTo(new MailLink("Open the page", HERE + "/messages/" + THING + "/page"));
        assertThat(mail.invitation()).isNull();
    }

    @Test
    void saysTimesByTheReadersClocksWhoeverIsAtWork() {
        viewer.reads(Locale.GERMANY, "Europe/Berlin");

        var mail = writer.write(meeting(NoticeKind.SESSION_BOOKED), maya("America/Los_Angeles"), STOP);

        assertThat(plain(mail.text().subject())).endsWith("Thu, Nov 12, 10:00 AM");
        assertThat(mail.text().facts().stream().map(fact -> new MailFact(fact.name(), plain(fact.value()))))
                .contains(new MailFact("When", "Thursday, November 12, 10:00 AM to 10:30 AM (Pacific Time)"));
        assertThat(LocaleContextHolder.getLocale()).isEqualTo(Locale.GERMANY);
    }

    /** Whoever wrote it: the titles are asked for in the name of who reads. */
    @Test
    void callsAStepByItsTitleInTheReadersLanguage() {
        var verified = notice(
                NoticeKind.EVIDENCE_VERIFIED,
                "label",
                "Resume",
                "step",
                "Build a resume",
                "stepKey",
                "resume",
                "roadmap",
                "hit",
                "capacity",
                "ADVISOR");

        assertThat(writer.write(verified, reading("es"), STOP)
                        .text()
                        .paragraphs()
                        .getLast())
                .contains("Escribe un currículum");
        assertThat(writer.write(verified, maya("UTC"), STOP).text().paragraphs().getLast())
                .contains("Build a resume");
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void endsMailsOfATopicByOneClickOrFromTheMailProgram() {
        var mail = writer.write(meeting(NoticeKind.SESSION_BOOKED), maya("America/New_York"), STOP);

        assertThat(mail.headers())
                .containsEntry("List-Unsubscribe", "<" + HERE + "/messages/unsubscribe/alder-valley.s3cret>")
                .containsEntry("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        assertThat(mail.text().footer())
                .containsExactly(
                        new MailLink("You get this email because you have an account at Alder Valley College.", null),
                        new MailLink("Change how you get emails", HERE + "/messages/settings"),
                        new MailLink(
                                "Stop emails about: Sessions with mentors",
                                HERE + "/messages/unsubscribe/alder-valley.s3cret"));
    }

    /** Sent again after a kill, it is the same mail to whoever gets it twice; to somebody else it is another. */
    @Test
    void hasAnIdThatStaysTheSame() {
        var booked = meeting(NoticeKind.SESSION_BOOKED);

        var first = writer.write(booked, maya("America/New_York"), STOP).id();

        assertThat(writer.write(booked, maya("UTC"), new LinkSecret("another")).id())
                .isEqualTo(first);
        assertThat(writer.write(meeting(NoticeKind.SESSION_RESCHEDULED), maya("UTC"), STOP)
                        .id())
                .isNotEqualTo(first);
        assertThat(writer.write(booked, somebodyElse(), STOP).id()).isNotEqualTo(first);
        assertThat(first).matches("notice\\.[0-9a-f]{32}");
    }

    @Test
    void listsAllOfADay() {
        var digest = new DigestMail(UUID.randomUUID(), UUID.randomUUID(), DUE);

        var mail = writer.writeDigest(
                digest,
                List.of(
                        notice(NoticeKind.STUDENTS_ASSIGNED, "count", "1"),
                        notice(NoticeKind.IMPORT_FINISHED, "file", "fall.csv", "outcome", "FAILED", "errors", "2"),
                        notice(NoticeKind.STUDENTS_ASSIGNED, "count", "2")),
                maya("America/New_York"),
                STOP);

        assertThat(mail.text().subject()).isEqualTo("3 messages from Alder Valley College");
        assertThat(mail.text().items())
                .extracting(Item::title)
                .containsExactly("1 student assigned to you", "Import failed", "2 students assigned to you");
        assertThat(mail.text().items()).extracting(Item::href).containsOnly(HERE + "/messages/" + THING + "/page");
        assertThat(mail.text().footer().getLast().label())
                .isEqualTo("Stop emails about: Your advisor and students · Imports");
        assertThat(mail.text().button()).isEqualTo(new MailLink("Open your messages", HERE + "/messages"));
    }

    @Test
    void saysInTheSingularWhatIsOne() {
        var mail = writer.writeDigest(
                new DigestMail(UUID.randomUUID(), UUID.randomUUID(), DUE),
                List.of(notice(NoticeKind.STUDENTS_ASSIGNED, "count", "1")),
                maya("America/New_York"),
                STOP);

        assertThat(mail.text().subject()).isEqualTo("1 message from Alder Valley College");
        assertThat(mail.text().paragraphs()).contains("This came in since your last daily email.");
    }

    private static Recipient maya(String zone) {
        var maya = SignedInFixtures.maya(Role.STUDENT).caller();
        return recipient(
                new Caller(maya.institution(), maya.person(), maya.name(), maya.roles(), ZoneId.of(zone), Locale.US));
    }

    private static Recipient reading(String language) {
        return recipient(SignedInFixtures.reading(Locale.of(language), UUID.randomUUID(), "Luz Rey", Role.STUDENT)
                .caller());
    }

    private static Recipient somebodyElse() {
        return recipient(SignedInFixtures.signedIn(UUID.randomUUID(), "Noor Aziz", Role.STUDENT)
                .caller());
    }

    private static Recipient recipient(Caller reader) {
        return new Recipient(reader, "Maya", "maya@aldervalley.example", "Alder Valley College", "alder-valley", true);
    }
}
