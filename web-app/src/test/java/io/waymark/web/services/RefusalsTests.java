package io.waymark.web.services;

import static io.waymark.web.ui.time.Viewer.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;

import io.waymark.web.ui.message.RealTexts;
import io.waymark.web.ui.page.Action;
import io.waymark.web.ui.page.FlashMessage;
import io.waymark.web.ui.time.Viewer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.mock.http.client.MockClientHttpRequest;
import org.springframework.mock.http.client.MockClientHttpResponse;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.mvc.support.RedirectAttributesModelMap;
import tools.jackson.databind.json.JsonMapper;

class RefusalsTests {

    /** What is typed, by fields of one name each. */
    record Typed(String name, @Nullable String note) {}

    @RegisterExtension
    private final Viewer viewer = Viewer.at("2026-11-10T14:00:00Z");

    private final Refusals refusals = new Refusals(new ServiceTexts(RealTexts.texts(), viewer.when()));
    private final Outcomes outcomes = new Outcomes(RealTexts.texts(), refusals, new ChangedFields(RealTexts.texts()));
    private final BindingResult typed = new DirectFieldBindingResult(new Typed("HIT autumn", null), "form");

    @ParameterizedTest
    @CsvSource({
        "own, You have this time already.",
        "you, You already have a meeting at that time.",
        "guest, The person you book for already has a meeting at that time.",
        "other, That time has just been taken. Please choose another."
    })
    void areSaidInOurWordsByTheirCode(String busy, String said) {
        assertThat(refusals.say(Answers.refusal(HttpStatus.CONFLICT, "slot-taken", "Taken.", Map.of("busy", busy))))
                .isEqualTo(said);
    }

    @Test
    void sayLengthsInWords() {
        var said = Map.<String, Object>of("minutes", 1, "hours", 12);

        assertThat(refusals.say(Answers.refusal(HttpStatus.UNPROCESSABLE_CONTENT, "meeting-length", "?", said)))
                .isEqualTo("A meeting lasts at least 1 minute and at most 12 hours.");
        assertThat(refusals.say(Answers.refusal(HttpStatus.UNPROCESSABLE_CONTENT, "slot-step", "?", said)))
                .isEqualTo("Times start at least 1 minute and at most 12 hours apart.");
    }

    /** A newer service may know more. */
    @Test
    void areSaidInTheServicesWordsWhereWeHaveNone() {
        assertThat(refusals.say(Answers.refusal(HttpStatus.CONFLICT, "brand-new", "The moon is full.")))
                .isEqualTo("The moon is full.");
        assertThat(refusals.say(new RefusedField("brand-new", null, null))).isEqualTo("brand-new");
    }

    @ParameterizedTest
    @CsvSource({
        "text, 1, Write at most 1 character.",
        "text, 4000, 'Write at most 4,000 characters.'",
        "list, 10, Choose at most 10."
    })
    void countWhatAFieldMayHold(String of, int max, String said) {
        assertThat(refusals.say(new RefusedField("size", "too long", Map.of("of", of, "max", max))))
                .isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "MONDAY, 'Monday: the end (9:00 AM) must be later than the start (5:30 PM).'",
        "none, The end must be later than the start.",
        "HOLIDAY, 'HOLIDAY: the end (9:00 AM) must be later than the start (5:30 PM).'"
    })
    void sayTimesAndDaysAsTheViewerDoes(String day, String said) {
        var refusal = Answers.refusal(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "hours-backwards",
                "?",
                Map.of("day", day, "from", "17:30", "to", "09:00:00"));

        assertThat(plain(refusals.say(refusal))).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-12T18:00:00Z, 'Thu, Nov 12, 1:00 PM'",
        "2026-11-12T18:00:00.5Z, 'Thu, Nov 12, 1:00 PM'",
        "2026-11-12, 'Thu, Nov 12'",
        "2026-13-45, 2026-13-45",
        "17:30, 5:30 PM",
        "25:30, 25:30",
        "FRIDAY, Friday",
        "SOMEDAY, SOMEDAY",
        "Room 204, Room 204"
    })
    void readMomentsAndDaysOutOfArguments(String argument, String said) {
        var texts = new ServiceTexts(RealTexts.texts(), viewer.when());

        assertThat(plain(texts.sayOr("form.changed", Map.of("0", argument), "?")))
                .contains("“" + said + "”");
    }

    @Test
    void listSeveralArguments() {
        var texts = new ServiceTexts(RealTexts.texts(), viewer.when());

        assertThat(texts.sayOr("form.changed", Map.of("0", List.of("2026-11-12", "FRIDAY", 3)), "?"))
                .contains("“Thu, Nov 12, Friday, and 3”");
    }

    @Test
    void standAtTheirFieldAndElseAboveTheForm() {
        outcomes.refused(
                typed,
                new RefusedException(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "invalid",
                        "Invalid.",
                        Map.of(),
                        Map.of(
                                "note",
                                new RefusedField("not-blank", "?", null),
                                "elsewhere",
                                new RefusedField("x", "Odd.", null))));

        assertThat(typed.getFieldErrors())
                .extracting(FieldError::getField, FieldError::getDefaultMessage)
                .containsExactly(tuple("note", "Fill this in."));
        assertThat(typed.getGlobalErrors())
                .extracting(ObjectError::getDefaultMessage)
                .containsExactly("Odd.");
    }

    @Test
    void standAtTheFieldThatIsCalledOtherwiseHere() {
        outcomes.refused(typed, Answers.refusalOf("title", new RefusedField("not-blank", "?", null)), _ -> "name");

        assertThat(typed.getFieldErrors()).extracting(FieldError::getField).containsExactly("name");
        assertThat(typed.getFieldValue("name")).isEqualTo("HIT autumn");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void areNoMatterOfAFormWhereOneMayNotBeHere(int status) {
        var refused = Answers.refusal(HttpStatus.valueOf(status), "not-yours", "No.");

        assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> outcomes.refused(typed, refused));
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> outcomes.refused(new RedirectAttributesModelMap(), refused));
        assertThat(typed.hasErrors()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"HIT spring, , name", "HIT autumn, , ''", "HIT autumn, new, note", "' HIT autumn ', '', ''"})
    void tellWhatSomebodyElseChanged(String name, @Nullable String note, String changed) {
        outcomes.refused(
                typed,
                Answers.refusal(HttpStatus.PRECONDITION_FAILED, "stale-version", "Stale."),
                () -> new Typed(name, note));

        assertThat(typed.getFieldErrors())
                .extracting(FieldError::getField)
                .isEqualTo(changed.isEmpty() ? List.of() : List.of(changed));
        assertThat(typed.getGlobalErrors()).hasSize(1);
    }

    @Test
    void sayNothingOfChangesForAnyOtherReason() {
        outcomes.refused(typed, Answers.refusal(HttpStatus.CONFLICT, "slot-taken", "Taken."), () -> {
            throw new AssertionError("nobody asks");
        });

        assertThat(typed.getFieldErrors()).isEmpty();
    }

    @Test
    void areSaidOnTheNextPage() {
        var next = new RedirectAttributesModelMap();

        outcomes.refused(next, Answers.refusal(HttpStatus.CONFLICT, "brand-new", "The moon is full."));
        outcomes.undoable(next, "/undo", "table.size", 25);

        assertThat(next.getFlashAttributes().get("refusal")).isEqualTo("The moon is full.");
        assertThat(next.getFlashAttributes().get("toast"))
                .isEqualTo(new FlashMessage("25 rows", Action.post("Undo", "/undo")));
    }

    @Test
    void areReadFromAProblem() {
        var refused = read(422, """
                {"type": "urn:waymark:problem:slot-taken", "detail": "Taken.", "arguments": {"busy": "you"},
                 "fields": {"topic": {"code": "not-blank", "detail": "must not be blank"}}, "instance": "/x"}
                """);

        assertThat(refused.code()).isEqualTo("slot-taken");
        assertThat(refused).hasMessage("Taken.");
        assertThat(refused.arguments()).containsEntry("busy", "you");
        assertThat(refused.fields()).containsOnlyKeys("topic");
        assertThat(refused.status().value()).isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>Not Found</html>", "{}", "{\"type\": \"about:blank\"}", "null", "[]"})
    void areReadFromAnythingElseToo(String body) {
        var refused = read(404, body);

        assertThat(refused.code()).isEqualTo("refused");
        assertThat(refused.fields()).isEmpty();
        assertThat(refused.arguments()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 503})
    void areNoneWhereTheServiceIsBroken(int status) {
        assertThatExceptionOfType(ResourceAccessException.class)
                .isThrownBy(() -> handle(status, "{}"))
                .withMessageContaining("/api/appointments");
    }

    @Test
    void sayWhenToAskAgain() throws Exception {
        var refused = read(429, "{}", "17");
        var answer = new MockHttpServletResponse();

        new RefusedPages(mock(), mock(), mock()).refused(refused, answer);

        assertThat(answer.getStatus()).isEqualTo(429);
        assertThat(answer.getHeaders("Retry-After")).containsExactly("17");
    }

    @Test
    void sayNothingOfThatWhereTheServiceDoesNot() throws Exception {
        var answer = new MockHttpServletResponse();

        new RefusedPages(mock(), mock(), mock()).refused(read(429, "{}"), answer);

        assertThat(answer.containsHeader("Retry-After")).isFalse();
    }

    @Test
    void sayNumbersInTheViewersLanguage() {
        viewer.reads(Locale.GERMANY, "Europe/Berlin");

        assertThat(refusals.say(new RefusedField("size", "?", Map.of("of", "text", "max", 4000))))
                .contains("4.000");
    }

    private static RefusedException read(int status, String body, String... retryAfter) {
        var thrown = catchThrowable(() -> handle(status, body, retryAfter));
        return (RefusedException) Objects.requireNonNull(thrown);
    }

    private static void handle(int status, String body, String... retryAfter) throws Exception {
        var request = new MockClientHttpRequest(HttpMethod.POST, URI.create("http://advising/api/appointments"));
        try (var response = new MockClientHttpResponse(body.getBytes(StandardCharsets.UTF_8), status)) {
            List.of(retryAfter).forEach(moment -> response.getHeaders().add("Retry-After", moment));
            new ProblemReader(new JsonMapper()).handle(request, response);
        }
    }
}
