package io.waymark.web.outsider.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.reset;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.advising.api.evidence.AnswerBatch;
import io.waymark.advising.api.evidence.BatchAnswer;
import io.waymark.advising.api.evidence.Dispute;
import io.waymark.advising.api.evidence.OutsideBatchEntry;
import io.waymark.advising.api.evidence.OutsideBatchView;
import io.waymark.advising.api.evidence.UndoOfBatch;
import io.waymark.advising.api.evidence.VerificationState;
import io.waymark.advising.api.kind.CorrectableValue;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.advising.api.kind.ShownValue;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.kit.test.Chromium;
import io.waymark.kit.test.PageLook;
import io.waymark.web.outsider.link.VerificationLinks;
import io.waymark.web.pages.Fixtures;
import io.waymark.web.pages.PseudoPages;
import io.waymark.web.services.Answers;
import io.waymark.web.services.RefusedField;
import java.io.UncheckedIOException;
import java.io.UnsupportedEncodingException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Hours of a student, countersigned together by whoever holds the link. */
public class BatchControllerTests extends VerifyPageTests {

    private static final String HOURS = PATH + "/hours";
    private static final UUID FIRST = UUID.randomUUID();
    private static final UUID SECOND = UUID.randomUUID();

    @Autowired
    private VerificationLinks links;

    public static Stream<String> routes() {
        return Stream.of(HOURS);
    }

    @BeforeEach
    void haveALink() {
        reset(links);
        given(links.open(eq(SECRET), any())).willReturn(VISIT);
        given(links.open(eq("spent"), any())).willThrow(new NotFoundException("link-spent", "Spent."));
        given(linkedBatch.show())
                .willReturn(new OutsideBatchView(
                        VerifierRole.SITE_SUPERVISOR,
                        "Joan Peralta",
                        "Maya Okafor",
                        List.of(waiting(FIRST, "2026-11-05"), waiting(SECOND, "2026-11-09")),
                        0,
                        List.of("Harbor Street Clinic"),
                        new BigDecimal("7.00"),
                        LocalDate.of(2026, 11, 16)));
        given(linkedBatch.size()).willReturn(2);
    }

    /** Nothing is shown on the way. */
    @Test
    void isWhereALinkToHoursLeads() {
        assertThat(mvc.get().uri(PATH)).hasRedirectedUrl(HOURS);

        then(linkedBatch).should(never()).show();
    }

    @Test
    void showsAllThatWaitsAndNothingElseOfTheStudent() {
        assertThat(mvc.get().uri(HOURS))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Maya Okafor asks you to verify hours",
                        "Hello Joan Peralta. Maya Okafor is a student at Alder Valley College and named you as their site supervisor.",
                        "Please answer by Monday, November 16.",
                        "2 entries wait",
                        "Send 2 answers",
                        "Harbor Street Clinic");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void changesNothingWhenAScannerLooks(String method) {
        assertThat(mvc.method(HttpMethod.valueOf(method)).uri(HOURS + "?answer=verify"))
                .hasStatusOk();

        then(linkedBatch).should(never()).answer(any());
        then(linkedBatch).should(never()).undo(any());
    }

    @Test
    void verifiesAllButWhatIsMarked() {
        assertThat(send("answer", "verify", "rows[1].wrong", "true", "rows[1].comment", "You left at 5."))
                .hasRedirectedUrl(HOURS);

        then(linkedBatch)
                .should()
                .answer(new AnswerBatch(List.of(
                        new BatchAnswer(FIRST, null, "", Map.of(), 4),
                        new BatchAnswer(SECOND, Dispute.NOT_RIGHT, "You left at 5.", Map.of(), 4))));
    }

    @Test
    void verifiesFewerHoursAndSaysWhy() {
        var end = "rows[1].corrections.values[end]";
        var shown = "rows[1].corrections.shown[end]";
        assertThat(send("answer", "verify", shown, "17:30", end, "17:00"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say what is not right", "value=\"17:00\"");
        then(linkedBatch).should(never()).answer(any());

        assertThat(send("answer", "verify", shown, "17:30", end, "17:00", "rows[1].comment", "You left at 5."))
                .hasRedirectedUrl(HOURS);

        then(linkedBatch)
                .should()
                .answer(new AnswerBatch(List.of(
                        new BatchAnswer(FIRST, null, "", Map.of(), 4),
                        new BatchAnswer(SECOND, null, "You left at 5.", Map.of("end", "17:00"), 4))));
    }

    @Test
    void asksWhatIsNotRightAndKeepsTheMark() {
        assertThat(send("answer", "verify", "rows[1].wrong", "true"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Say what is not right", "checked=\"checked\"");

        then(linkedBatch).should(never()).answer(any());
    }

    @Test
    void saysOfAllThatTheyDoNotKnowTheStudent() {
        assertThat(send("answer", "unknown")).hasRedirectedUrl(HOURS);

        then(linkedBatch)
                .should()
                .answer(new AnswerBatch(List.of(
                        new BatchAnswer(FIRST, Dispute.UNKNOWN_STUDENT, "", Map.of(), 4),
                        new BatchAnswer(SECOND, Dispute.UNKNOWN_STUDENT, null, Map.of(), 4))));
    }

    @Test
    void staysOpenWhenTheServiceRefuses() {
        given(linkedBatch.answer(any()))
                .willThrow(Answers.refusal(HttpStatus.PRECONDITION_FAILED, "stale-version", "Changed.", Map.of()));

        assertThat(send("answer", "verify"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Your answer was not sent yet");
    }

    @Test
    void showsWhoSendsItOnceMoreWhatTheyAnswered() {
        given(linkedBatch.answer(any()))
                .willThrow(Answers.refusal(HttpStatus.CONFLICT, "stale-version", "It has changed."));
        given(linkedBatch.show()).willReturn(batch(answered(FIRST), answered(SECOND)));

        assertThat(send("answer", "verify")).hasStatus(HttpStatus.FOUND).hasRedirectedUrl(HOURS);
    }

    /** Rows come and go while somebody writes; a mark stays with the day that it is about. */
    @Test
    void keepsEachMarkWithItsDayWhenAnotherIsGone() {
        var third = UUID.randomUUID();
        given(linkedBatch.answer(any()))
                .willThrow(Answers.refusal(
                        HttpStatus.CONFLICT, "entry-gone", "Gone.", Map.of("days", List.of("2026-11-05"))));
        given(linkedBatch.show())
                .willReturn(new OutsideBatchView(
                        VerifierRole.SITE_SUPERVISOR,
                        "Joan Peralta",
                        "Maya Okafor",
                        List.of(waiting(third, "2026-11-04"), waiting(SECOND, "2026-11-09")),
                        0,
                        List.of("Harbor Street Clinic"),
                        new BigDecimal("7.00"),
                        LocalDate.of(2026, 11, 16)));

        var answer = send("answer", "verify", "rows[1].wrong", "true", "rows[1].comment", "You left at 5.");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).bodyText().contains("no longer wait for your answer", "Nov 5");
        var page = Jsoup.parse(body(answer));
        assertThat(page.select("form > [role=group]")).hasSize(2);
        assertThat(page.select("[value=%s]".formatted(FIRST))).isEmpty();
        var marked = page.select("[role=group]:has([value=%s])".formatted(SECOND));
        assertThat(marked.select("[type=checkbox]").hasAttr("checked")).isTrue();
        assertThat(marked.select("textarea").text()).isEqualTo("You left at 5.");
        var fresh = page.select("[role=group]:has([value=%s])".formatted(third));
        assertThat(fresh.select("[type=checkbox]").hasAttr("checked")).isFalse();
        assertThat(fresh.select("textarea").text()).isEmpty();
    }

    /** The place of a day that is gone stays empty when the rest is sent. */
    @ParameterizedTest
    @ValueSource(strings = {"verify", "unknown"})
    void sendsTheRestAfterTheFirstDayIsGone(String answer) {
        assertThat(sendBut(0, "answer", answer)).hasRedirectedUrl(HOURS);

        then(linkedBatch)
                .should()
                .answer(argThat(it -> it.answers().stream()
                        .map(BatchAnswer::verification)
                        .toList()
                        .equals(List.of(SECOND))));
    }

    @Test
    void keepsTheMarksOfTheRestInTheirPlaces() {
        given(linkedBatch.show()).willReturn(batch(waiting(SECOND, "2026-11-09")));

        var page = page(sendBut(0, "answer", "verify", "rows[1].wrong", "true"));

        assertThat(page.select("[name=rows[1].wrong][checked]")).hasSize(1);
        assertThat(page.select("ul.errors a").eachAttr("href")).containsExactly("#rows1.comment");
        assertLinksLeadSomewhere(page);
    }

    @Test
    void putsWhatIsNewInEmptyPlacesSoThatNoMoreIsSentThanIsTaken() {
        var first = Stream.generate(UUID::randomUUID).limit(AnswerBatch.MOST).toList();
        var added = UUID.randomUUID();
        var then = Stream.concat(first.stream().skip(1), Stream.of(added)).toList();
        given(linkedBatch.answer(any()))
                .willThrow(Answers.refusal(
                        HttpStatus.CONFLICT, "entry-gone", "Gone.", Map.of("days", List.of("2026-11-05"))));
        given(linkedBatch.show())
                .willReturn(
                        batch(then.stream().map(it -> waiting(it, "2026-11-09")).toArray(OutsideBatchEntry[]::new)));
        var request = mvc.post().uri(HOURS).with(csrf()).formField("answer", "verify");
        for (var at = 0; at < first.size(); at++) {
            request.formField(
                            "rows[%d].verification".formatted(at), first.get(at).toString())
                    .formField("rows[%d].version".formatted(at), "4");
        }

        var page = page(request.exchange());

        assertThat(page.select("form > [role=group]")).hasSize(AnswerBatch.MOST);
        assertThat(page.select("[name=rows[0].verification]").val()).isEqualTo(added.toString());
        assertThat(page.select("[name=rows[1].verification]").val())
                .isEqualTo(first.get(1).toString());
        assertThat(page.select("[name^=rows[200]]")).isEmpty();
    }

    /** Whatever is wrong with a day that is gone meanwhile, there is no field to correct it in. */
    @Test
    void saysThatADayIsGoneInsteadOfWhatIsWrongWithIt() {
        given(linkedBatch.show())
                .willReturn(batch(waiting(UUID.randomUUID(), "2026-11-04"), waiting(SECOND, "2026-11-09")));

        var page = page(send("answer", "verify", "rows[0].wrong", "true"));

        assertThat(page.select("ul.errors li").eachText())
                .singleElement()
                .asString()
                .contains("no longer wait for your answer");
        assertThat(page.select("[checked], .invalid-feedback")).isEmpty();
        assertThat(page.select("ul.errors a")).isEmpty();
    }

    @Test
    void keepsEachCommentAndMarkAndLeadsToWhatIsWrong() {
        var first = "You left at 4. ".repeat(200);
        var second = "You left at 5. ".repeat(200);

        var page = page(send(
                "answer",
                "verify",
                "rows[0].wrong",
                "true",
                "rows[0].comment",
                first,
                "rows[1].wrong",
                "true",
                "rows[1].comment",
                second));

        assertThat(page.select("textarea").eachText()).containsExactly(first.strip(), second.strip());
        assertThat(page.select("[type=checkbox][checked]")).hasSize(2);
        assertThat(page.select("ul.errors a")).hasSize(2);
        assertLinksLeadSomewhere(page);
    }

    @Test
    void opensTheCorrectionThatIsRefusedAndLeadsToIt() {
        given(linkedBatch.answer(any()))
                .willThrow(Answers.refusalOf(
                        SECOND + ".end",
                        new RefusedField("more-than-written", "Fewer.", Map.of("start", "14:00", "end", "17:30"))));
        var shown = "rows[1].corrections.shown[end]";
        var end = "rows[1].corrections.values[end]";

        var page = page(send("answer", "verify", shown, "17:30", end, "19:00", "rows[1].comment", "Longer."));

        assertThat(page.select("details[open]")).hasSize(1);
        assertThat(page.select("details[open] [aria-invalid]").attr("name")).isEqualTo(end);
        assertThat(page.select("ul.errors a").text()).contains("Hours can only be made fewer");
        assertLinksLeadSomewhere(page);
        assertThat(page.select("[name=%s]".formatted(end)).val()).isEqualTo("19:00");
    }

    @Test
    void leadsToTheReasonThatTheServiceMisses() {
        given(linkedBatch.answer(any()))
                .willThrow(Answers.refusalOf(FIRST + ".comment", new RefusedField("no-reason", "Say why.", Map.of())));

        var page = page(send("answer", "verify"));

        assertThat(page.select("ul.errors a").eachAttr("href")).containsExactly("#rows0.comment");
        assertLinksLeadSomewhere(page);
    }

    @Test
    void keepsACorrectionOpenThatLacksItsReasonAndNoOther() {
        var shown = "rows[1].corrections.shown[end]";
        var end = "rows[1].corrections.values[end]";

        var page = page(send("answer", "verify", shown, "17:30", end, "17:00"));

        assertThat(page.select("details[open]")).hasSize(1);
        assertThat(page.select("details[open] input[type=time]").val()).isEqualTo("17:00");
        assertThat(Jsoup.parse(body(mvc.get().uri(HOURS).exchange())).select("details[open]"))
                .isEmpty();
    }

    private static void assertLinksLeadSomewhere(Document page) {
        assertThat(page.select("ul.errors a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(it ->
                        assertThat(page.getElementById(it.substring(1))).as(it).isNotNull());
    }

    private static Document page(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return Jsoup.parse(body(answer));
    }

    private static OutsideBatchView batch(OutsideBatchEntry... entries) {
        return new OutsideBatchView(
                VerifierRole.SITE_SUPERVISOR,
                "Joan Peralta",
                "Maya Okafor",
                List.of(entries),
                0,
                List.of("Harbor Street Clinic"),
                new BigDecimal("7.00"),
                LocalDate.of(2026, 11, 16));
    }

    @Test
    void saysWhatIsGoneWhenNothingElseWaits() {
        given(linkedBatch.answer(any()))
                .willThrow(Answers.refusal(
                        HttpStatus.CONFLICT, "entry-gone", "Gone.", Map.of("days", List.of("2026-11-05"))));
        given(linkedBatch.show())
                .willReturn(new OutsideBatchView(
                        VerifierRole.SITE_SUPERVISOR,
                        "Joan Peralta",
                        "Maya Okafor",
                        List.of(answered(FIRST)),
                        0,
                        List.of("Harbor Street Clinic"),
                        new BigDecimal("7.00"),
                        LocalDate.of(2026, 11, 16)));

        assertThat(send("answer", "verify"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("no longer wait for your answer", "Answered just now");
    }

    @Test
    void saysThatAnAnswerIsLateAndStillWelcome() {
        var asked = linkedBatch.show();
        given(linkedBatch.show())
                .willReturn(new OutsideBatchView(
                        asked.capacity(),
                        asked.name(),
                        asked.student(),
                        asked.entries(),
                        0,
                        asked.sites(),
                        asked.hours(),
                        LocalDate.of(2026, 10, 1)));

        assertThat(mvc.get().uri(HOURS))
                .bodyText()
                .contains("An answer was due by Thursday, October 1. You can still give it.");
    }

    @Test
    void saysHowManyComeAfterThese() {
        given(linkedBatch.show())
                .willReturn(new OutsideBatchView(
                        VerifierRole.SITE_SUPERVISOR,
                        "Joan Peralta",
                        "Maya Okafor",
                        List.of(waiting(FIRST, "2026-11-05")),
                        12,
                        List.of("Harbor Street Clinic"),
                        new BigDecimal("7.00"),
                        LocalDate.of(2026, 11, 16)));

        assertThat(mvc.get().uri(HOURS))
                .bodyText()
                .contains(
                        "13 entries wait",
                        "7 hours in all, at Harbor Street Clinic.",
                        "These are the first 1",
                        "the next 12");
    }

    @Test
    void marksADayOfUnusuallyManyHours() {
        given(linkedBatch.show())
                .willReturn(batch(
                        waiting(FIRST, "2026-11-05", new BigDecimal("17.00")), waiting(SECOND, "2026-11-06", null)));

        assertThat(mvc.get().uri(HOURS)).bodyText().containsOnlyOnce("17 hours on this day in all");
    }

    /** Beside what counts now, as on the pages of the student and the reviewer. */
    @Test
    void showsWhatTheStudentWroteWhereItWasCorrected() {
        var answered = answered(FIRST);
        var corrected = new ShownValue("end", null, ShownValue.Type.TIME, "17:00", "16:20");
        given(linkedBatch.show())
                .willReturn(batch(new OutsideBatchEntry(
                        FIRST,
                        List.of(ShownField.entry("entry", List.of(corrected))),
                        List.of(),
                        answered.state(),
                        null,
                        null,
                        answered.undoUntil(),
                        5)));

        assertThat(mvc.get().uri(HOURS)).bodyText().contains("Corrected. The student wrote 4:20");
    }

    @Test
    void takesOneAnswerBack() {
        given(linkedBatch.show())
                .willReturn(new OutsideBatchView(
                        VerifierRole.SITE_SUPERVISOR,
                        "Joan Peralta",
                        "Maya Okafor",
                        List.of(answered(FIRST)),
                        0,
                        List.of("Harbor Street Clinic"),
                        new BigDecimal("7.00"),
                        LocalDate.of(2026, 11, 16)));

        assertThat(mvc.get().uri(HOURS)).bodyText().contains("Answered just now", "Change my answer");
        assertThat(mvc.post()
                        .uri(HOURS + "/undo")
                        .with(csrf())
                        .formField("verification", FIRST.toString())
                        .formField("version", "5"))
                .hasRedirectedUrl(HOURS);

        then(linkedBatch).should().undo(new UndoOfBatch(FIRST, 5));
    }

    @Test
    void saysTheSameOfWhateverDoesNotWork() {
        given(linkedBatch.show())
                .willThrow(Answers.refusal(HttpStatus.NOT_FOUND, "no-such-verification", "None.", Map.of()));

        assertThat(mvc.get().uri(HOURS))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("doesn’t work anymore");
        assertThat(mvc.get().uri("/verify/spent/hours")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void isSaidByBundlesAloneAndHasRoomForLongerTexts(String path) {
        try (var page = PseudoPages.browser(null, 1280)) {
            page.navigate(url(path));

            assertThat(new PseudoPages(Fixtures.textsWith("outsider/verification/BatchControllerTests")).errors(page))
                    .isEmpty();
        }
    }

    @Test
    void hasNoBarrier() {
        given(linkedBatch.show())
                .willReturn(new OutsideBatchView(
                        VerifierRole.SITE_SUPERVISOR,
                        "Joan Peralta",
                        "Maya Okafor",
                        List.of(
                                waiting(FIRST, "2026-11-05"),
                                waiting(UUID.randomUUID(), "2026-11-09"),
                                answered(SECOND)),
                        12,
                        List.of("Harbor Street Clinic"),
                        new BigDecimal("7.00"),
                        LocalDate.of(2026, 11, 16)));

        try (var page = Chromium.open(1280, ColorScheme.LIGHT)) {
            page.navigate(url(HOURS));

            assertThat(PageLook.at(page).errors()).isEmpty();
        }
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private MvcTestResult send(String... fields) {
        return sendBut(-1, fields);
    }

    /** All but one that is drawn no more. */
    private MvcTestResult sendBut(int gone, String... fields) {
        var request = mvc.post().uri(HOURS).with(csrf());
        var rows = List.of(FIRST, SECOND);
        for (var at = gone + 1; at < rows.size(); at++) {
            request.formField(
                            "rows[%d].verification".formatted(at), rows.get(at).toString())
                    .formField("rows[%d].version".formatted(at), "4");
        }
        if (gone < 0 && !List.of(fields).contains("rows[0].comment")) {
            request.formField("rows[0].comment", "");
        }
        for (var i = 0; i < fields.length; i += 2) {
            request.formField(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static OutsideBatchEntry waiting(UUID verification, String day) {
        return waiting(verification, day, null);
    }

    private static OutsideBatchEntry waiting(UUID verification, String day, @Nullable BigDecimal dayHours) {
        return new OutsideBatchEntry(
                verification,
                List.of(ShownField.entry(
                        "entry",
                        List.of(
                                new ShownValue("date", null, ShownValue.Type.DATE, day),
                                new ShownValue("site", null, ShownValue.Type.TEXT, "Harbor Street Clinic")))),
                List.of(new CorrectableValue("end", new ShownValue("end", null, ShownValue.Type.TIME, "17:30"))),
                VerificationState.WAITING,
                null,
                dayHours,
                null,
                4);
    }

    private static OutsideBatchEntry answered(UUID verification) {
        var waiting = waiting(verification, "2026-11-05");
        return new OutsideBatchEntry(
                verification,
                waiting.shown(),
                List.of(),
                VerificationState.VERIFIED,
                null,
                null,
                Instant.parse("2026-11-10T14:07:00Z"),
                5);
    }
}
