package io.waymark.web.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.notice.NoticeKind;
import io.waymark.kit.tenancy.Caller;
import io.waymark.web.account.Recipient;
import io.waymark.web.mail.LinkSecret;
import io.waymark.web.mail.MailText;
import io.waymark.web.notification.notice.Notice;
import io.waymark.web.pages.PseudoLanguage;
import io.waymark.web.pages.PseudoPages;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every mail about a notice, and that of a day, in a language whose words nobody has put together. */
class MailPseudoLanguageTests extends NoticeTests {

    private static final LinkSecret STOP = new LinkSecret("x");
    private static final Recipient ROSA = new Recipient(
            new Caller(
                    ALDER,
                    new PersonId(UUID.randomUUID()),
                    "Rosa Lind",
                    Set.of(Role.STUDENT),
                    ZoneId.of("America/New_York"),
                    PseudoLanguage.LOCALE),
            "Rosa",
            "rosa@college.example",
            "Alder Valley College",
            SLUG,
            true);

    @Autowired
    private NoticeMailWriter writer;

    @ParameterizedTest
    @EnumSource
    void areSaidByBundlesAlone(NoticeKind kind) {
        var notice = told(kind);

        assertThat(errors(writer.write(notice, ROSA, STOP).text(), List.of(notice)))
                .isEmpty();
    }

    @Test
    void isSaidByBundlesAloneForADay() {
        var day = Stream.of(NoticeKind.values()).map(this::told).toList();
        var digest = new DigestMail(ALDER.value(), UUID.randomUUID(), Instant.parse("2031-03-04T12:30:00Z"));

        assertThat(errors(writer.writeDigest(digest, day, ROSA, STOP).text(), day))
                .isEmpty();
    }

    private Notice told(NoticeKind kind) {
        var requested = notice(ROSA.reader().person(), kind, Map.of(), kind.name());
        return new Notice(
                UUID.randomUUID(),
                ROSA.reader().person(),
                kind.name(),
                kind,
                requested.arguments(),
                requested.link(),
                Instant.parse("2031-03-04T12:00:00Z"),
                null);
    }

    private static List<String> errors(MailText text, List<Notice> about) {
        var data = Stream.concat(
                Stream.of("Rosa", ROSA.college()),
                about.stream().flatMap(notice -> notice.arguments().values().stream()));
        var said = Stream.of(
                        Stream.of(text.subject()),
                        text.paragraphs().stream(),
                        text.facts().stream().flatMap(fact -> Stream.of(fact.name(), fact.value())),
                        text.items().stream().flatMap(item -> Stream.of(item.title(), item.line())),
                        Stream.ofNullable(text.button()).map(MailText.MailLink::label),
                        text.footer().stream().map(MailText.MailLink::label))
                .flatMap(texts -> texts);
        return new PseudoPages(data.toList()).errorsOf(said.toList());
    }
}
