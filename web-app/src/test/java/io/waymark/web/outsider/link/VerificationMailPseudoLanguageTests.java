package io.waymark.web.outsider.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.event.VerificationRequested;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.RequirementLabel;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.web.WebAppTests;
import io.waymark.web.mail.MailReader;
import io.waymark.web.pages.PseudoLanguage;
import io.waymark.web.pages.PseudoPages;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The mail with a link to verify, in a language whose words nobody has put together. */
class VerificationMailPseudoLanguageTests extends WebAppTests {

    @Autowired
    private VerificationMailer mailer;

    @Test
    void isSaidByBundlesAlone() throws Exception {
        says(null);
        says(new VerificationRequested.AskedHours(List.of("Harbor Street Clinic"), 8, new BigDecimal("28.00")));
    }

    private void says(VerificationRequested.@Nullable AskedHours hours) throws Exception {
        MAILS.purgeEmailFromAllMailboxes();
        mailer.deliver(
                "verify.1",
                new VerificationMail(
                        "pat@clinic.example",
                        "Pat Lindgren",
                        "Maya Okafor",
                        "Alder Valley College",
                        new RequirementLabel(EvidenceKind.HOURS_LOG, 120, 0, List.of("hours")).code(),
                        LocalDate.of(2031, 3, 9),
                        PseudoLanguage.LOCALE.toLanguageTag(),
                        "/verify/x",
                        hours,
                        VerifierRole.SITE_SUPERVISOR,
                        LocalDate.of(2031, 3, 16)));

        var mail = MAILS.getReceivedMessages()[0];
        var said = Stream.of(MailReader.text(mail).split("\\s*\n\\s*|http\\S+"));
        assertThat(new PseudoPages(List.of(
                                "Pat Lindgren", "Maya Okafor", "Alder Valley College", "Harbor Street Clinic", "hours"))
                        .errorsOf(Stream.concat(Stream.of(mail.getSubject()), said)
                                .toList()))
                .isEmpty();
    }
}
