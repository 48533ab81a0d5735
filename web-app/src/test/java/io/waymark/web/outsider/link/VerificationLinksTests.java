package io.waymark.web.outsider.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.mockito.BDDMockito.given;

import io.waymark.advising.api.evidence.OutsideVerificationView;
import io.waymark.advising.api.evidence.VerificationState;
import io.waymark.advising.api.kind.EvidenceQuestion;
import io.waymark.core.event.VerificationRequested;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.RequirementLabel;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.web.WebAppTests;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.ErrorResponseException;

/** From the news that somebody is to be asked to the page that asks them. */
class VerificationLinksTests extends WebAppTests {

    private static final Pattern LINK = Pattern.compile("http://localhost:8080/verify/(alder-valley\\.[\\w-]{43})");
    private static final String HERE = "198.51.100.7";

    @Autowired
    private VerificationLinks links;

    @Autowired
    @Qualifier("purgeOfVerificationLinks")
    private NightlyWork purge;

    @Autowired
    private JdbcClient jdbc;

    private final UUID verification = UUID.randomUUID();

    @BeforeEach
    void emptyTheMailbox() throws Exception {
        MAILS.purgeEmailFromAllMailboxes();
    }

    @Test
    void asksByAMailAsTextAndAsAPage() throws Exception {
        happens(request(verification, "Pat Lindgren"));

        var mail = mail(1);
        assertThat(mail.getSubject()).isEqualTo("Maya Okafor (Alder Valley College) asks you to verify something");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("pat@clinic.example");
        var parts = parts(mail);
        assertThat(parts)
                .hasSize(2)
                .allSatisfy(it -> assertThat(it)
                        .contains("Hello Pat Lindgren", "Maya Okafor", "Alder Valley College", "120 hours", "March 9")
                        .containsPattern(LINK));
        assertThat(parts.getLast()).contains("href=\"http://localhost:8080/verify/");
        assertThat(parts.getFirst())
                .contains(
                        "Maya Okafor is a student at Alder Valley College, named you as their site supervisor and asks you to verify something.")
                .containsPattern("Please answer by: .*March 9")
                .containsPattern("The link works until: \\w+, \\w+ \\d+");
    }

    /** Not what the step asks for in all. */
    @Test
    void saysHowManyEntriesOfHoursTheLinkLeadsToAndWhere() throws Exception {
        happens(hours(verification));

        assertThat(parts(mail(1)))
                .allSatisfy(it -> assertThat(it)
                        .contains("8 entries, 28 hours in all, at Harbor Street Clinic", "you verify them together")
                        .doesNotContain("120 hours", "one answer"));
    }

    @Test
    void writesNoNameIntoThePageAsMarkup() throws Exception {
        happens(request(verification, "<b>Pat</b>"));

        assertThat(parts(mail(1)).getLast()).contains("&lt;b&gt;Pat&lt;/b&gt;").doesNotContain("<b>Pat");
    }

    @Test
    void keepsOfTheSecretAHashAlone() throws Exception {
        var secret = linkOf(request(verification, "Pat")).split("\\.")[1];

        assertThat(rows("secret_hash")).singleElement().asString().hasSize(64).isNotEqualTo(secret);
        await("until it is sent")
                .until(() ->
                        jdbc.sql("select count(*) from scheduled_tasks where convert_from(task_data, 'UTF8') like ?")
                                        .param("%" + secret + "%")
                                        .query(Integer.class)
                                        .single()
                                == 0);
    }

    @Test
    void opensTheOneVerificationItIsFor() throws Exception {
        var link = linkOf(request(verification, "Pat"));

        var visit = links.open(link, HERE);

        assertThat(visit.verification()).isEqualTo(verification);
        assertThat(visit.institution()).isEqualTo(ALDER);
    }

    @Test
    void endsTheEarlierLinksToTheSameVerificationAndNoOthers() throws Exception {
        var first = linkOf(request(verification, "Pat"));
        var other = linkOf(request(UUID.randomUUID(), "Pat"));

        var second = linkOf(request(verification, "Pat"));

        isNone(first);
        assertThat(links.open(second, HERE).verification()).isEqualTo(verification);
        assertThat(links.open(other, HERE).verification()).isNotEqualTo(verification);
    }

    @Test
    void endsAfterTwoWeeks() throws Exception {
        var link = linkOf(request(verification, "Pat"));

        age("1 second");

        isNone(link);
    }

    @Test
    void areForgottenTheNightAfterTheyEnd() throws Exception {
        var working = linkOf(request(UUID.randomUUID(), "Pat"));
        linkOf(request(verification, "Pat"));
        age("1 second");

        CurrentInstitution.run(ALDER, purge::run);

        assertThat(rows("secret_hash")).isEmpty();
        assertThat(links.open(working, HERE)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not-a-token-of-ours",
                "alder-valley",
                "alder-valley.",
                "alder-valley.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "nowhere.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void answersEveryOtherAddressAlike(String token) {
        isNone(token);
        assertThat(visit(token))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("This link doesn’t work anymore")
                .doesNotContain(token);
    }

    @Test
    void slowsDownWhoGuesses() throws Exception {
        var link = linkOf(request(verification, "Pat"));
        var guesser = "198.51.100.66";
        assertThatExceptionOfType(ErrorResponseException.class)
                .isThrownBy(() -> Stream.generate(() -> guesser).limit(1_000).forEach(this::guess));

        assertThatExceptionOfType(ErrorResponseException.class).isThrownBy(() -> links.open(link, guesser));
        assertThat(links.open(link, HERE).verification()).isEqualTo(verification);
    }

    @Test
    void keepsTheAddressOfThePageToItself() throws Exception {
        var link = linkOf(request(verification, "Pat"));
        given(linked.show()).willReturn(asked());

        assertThat(visit(link))
                .hasStatusOk()
                .hasHeader("Referrer-Policy", "no-referrer")
                .hasHeader("X-Robots-Tag", "noindex, nofollow")
                .hasHeader("Cache-Control", "no-store")
                .bodyText()
                .contains("Maya Okafor asks you to verify this", "Alder Valley College");
    }

    private void guess(String address) {
        try {
            links.open("alder-valley.guess", address);
        } catch (NotFoundException wrong) {
            assertThat(wrong.code()).isEqualTo("link-spent");
        }
    }

    private MvcTestResult visit(String token) {
        return mvc.get().uri("/verify/{token}", token).exchange();
    }

    private void isNone(String token) {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> links.open(token, HERE))
                .satisfies(it -> assertThat(it.code()).isEqualTo("link-spent"));
    }

    private String linkOf(VerificationRequested request) throws Exception {
        var before = MAILS.getReceivedMessages().length;
        happens(request);
        var link = LINK.matcher(parts(mail(before + 1)).getFirst());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static MimeMessage mail(int number) {
        assertThat(MAILS.waitForIncomingEmail(10_000, number)).isTrue();
        return MAILS.getReceivedMessages()[number - 1];
    }

    /** The text, then the page. */
    private static List<String> parts(MimeMessage mail) throws MessagingException, IOException {
        var texts = new ArrayList<String>();
        collect((MimeMultipart) mail.getContent(), texts);
        return texts;
    }

    private static void collect(MimeMultipart parts, List<String> texts) throws MessagingException, IOException {
        for (var i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.getContent() instanceof MimeMultipart inner) {
                collect(inner, texts);
            } else {
                texts.add(part.getContent().toString());
            }
        }
    }

    private List<String> rows(String column) {
        return CurrentInstitution.call(
                ALDER,
                () -> inTransaction(() -> jdbc.sql("select " + column
                                + " from verification_link where institution_id = ? and verification_id = ?")
                        .params(ALDER.value(), verification)
                        .query(String.class)
                        .list()));
    }

    private void age(String over) {
        CurrentInstitution.run(
                ALDER,
                () -> inTransaction(() ->
                        jdbc.sql("""
                        update verification_link set expires_at = now() - cast(? as interval)
                        where institution_id = ? and verification_id = ?
                        """).params(over, ALDER.value(), verification).update()));
    }

    private static VerificationRequested request(UUID verification, String name) {
        return new VerificationRequested(
                ALDER,
                verification,
                VerifierRole.SITE_SUPERVISOR,
                name,
                "pat@clinic.example",
                new PersonId(UUID.randomUUID()),
                "Maya Okafor",
                "120 hours",
                LocalDate.of(2026, 3, 9),
                null);
    }

    private static VerificationRequested hours(UUID verification) {
        return new VerificationRequested(
                ALDER,
                verification,
                VerifierRole.SITE_SUPERVISOR,
                "Pat Lindgren",
                "pat@clinic.example",
                new PersonId(UUID.randomUUID()),
                "Maya Okafor",
                "120 hours",
                LocalDate.of(2026, 3, 9),
                new VerificationRequested.AskedHours(List.of("Harbor Street Clinic"), 8, new BigDecimal("28.00")));
    }

    private static OutsideVerificationView asked() {
        return new OutsideVerificationView(
                VerifierRole.SITE_SUPERVISOR,
                "Pat Lindgren",
                "Maya Okafor",
                "Log internship hours",
                new RequirementLabel(EvidenceKind.HOURS_LOG, 120, 0, List.of("hours")),
                List.of(),
                List.of(),
                new EvidenceQuestion(EvidenceKind.HOURS_LOG, "Log your hours.", null, List.of(), null, null, Set.of()),
                Instant.parse("2026-03-02T14:00:00Z"),
                LocalDate.of(2026, 3, 9),
                VerificationState.WAITING,
                null,
                null,
                0);
    }
}
