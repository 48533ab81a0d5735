package io.waymark.kit.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.firewall.RequestRejectedException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

class InputConfigurationTests {

    private final JsonMapper json = strict();

    record Sent(
            @Nullable String text,
            int number,
            @Nullable Instant at,
            @Nullable LocalDate on,
            @Nullable DayOfWeek day) {}

    @Test
    void readsWhatMakesSense() {
        assertThat(json.readValue("""
                        {"text": "two\\nlines", "number": 7, "at": "2026-03-02T09:00:00Z", "on": "2026-03-02", "day": "MONDAY"}
                        """, Sent.class))
                .isEqualTo(new Sent(
                        "two\nlines",
                        7,
                        Instant.parse("2026-03-02T09:00:00Z"),
                        LocalDate.parse("2026-03-02"),
                        DayOfWeek.MONDAY));
    }

    @Test
    void readsTextWithoutWhatCannotBeSeenAroundIt() {
        assertThat(json.readValue("""
                        {"text": "\\u00a0\\u200b one\\n\\n  two\\u3164 ", "number": 7}
                        """, Sent.class).text()).isEqualTo("one\n\n  two");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"number\": 1, \"colour\": \"red\"}",
                "{\"number\": null}",
                "{\"number\": 1.5}",
                "{\"number\": 1} {\"number\": 2}",
                "{\"number\": 1, \"text\": 7}",
                "{\"number\": 1, \"text\": true}",
                "{\"number\": 1, \"text\": [\"a\"]}",
                "{\"number\": 1, \"text\": {\"a\": 1}}",
                "{\"number\": 1, \"text\": \"\\u0000\"}",
                "{\"number\": 1, \"text\": \"\\ud83d\"}",
                "{\"number\": 1, \"day\": 0}",
                "{\"number\": 1, \"day\": \"SOMEDAY\"}",
                "{\"number\": 1, \"at\": \"soon\"}",
                "{\"number\": 1, \"at\": 1772442000}",
                "{\"number\": 1, \"at\": \"+1000000000-12-31T23:59:59Z\"}",
                "{\"number\": 1, \"on\": \"2026-02-30\"}",
                "{\"number\": 1, \"on\": \"1899-12-31\"}",
                "{\"number\": 1, \"on\": [2026, 3, 2]}"
            })
    void refusesWhatDoesNot(String body) {
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> json.readValue(body, Sent.class));
    }

    record Nested(Map<String, Object> any, List<Sent> rows) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"rows\": [], \"rows\": []}",
                "{\"rows\": [], \"r\\u006fws\": []}",
                "{\"rows\": [{\"number\": 1, \"number\": 1}]}",
                "{\"rows\": [{\"number\": 1}, {\"text\": \"a\", \"number\": 1, \"text\": null}]}",
                "{\"any\": {\"role\": \"STUDENT\", \"role\": \"ADMIN\"}}",
                "{\"any\": {\"a\": [{\"b\": {\"c\": 1, \"c\": 2}}]}}",
                "{\"any\": {\"\": 1, \"\": 2}}"
            })
    void refusesAFieldThatIsThereTwice(String body) {
        assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> json.readValue(body, Nested.class));
    }

    @Test
    void takesTheSameFieldInSeveralObjects() {
        assertThat(json.readValue("""
                        {"any": {"a": {"b": 1}, "b": {"a": 1}}, "rows": [{"number": 1}, {"number": 2}]}
                        """, Nested.class).rows())
                .extracting(Sent::number)
                .containsExactly(1, 2);
    }

    @Test
    void readsParametersByTheSameRules() {
        var conversion = new DefaultFormattingConversionService();
        new InputConfiguration().addFormatters(conversion);

        assertThat(conversion.convert("2026-03-02", LocalDate.class)).isEqualTo("2026-03-02");
        assertThat(conversion.convert("2026-03-02T09:00:00Z", Instant.class)).isEqualTo("2026-03-02T09:00:00Z");
        assertThatExceptionOfType(ConversionFailedException.class)
                .isThrownBy(() -> conversion.convert("2200-01-01", LocalDate.class));
        assertThatExceptionOfType(ConversionFailedException.class)
                .isThrownBy(() -> conversion.convert("1899-12-31T23:59:59Z", Instant.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "rows[0].name",
                "rows[199].name",
                "rows[].name",
                "a[1][2]",
                "times[0].on[1]",
                "mails[REVIEWS]",
                "values[bus_pass]",
                "entries[0][last-checked]"
            })
    void takesParametersOfOurForms(String name) {
        assertThat(parameter(name, "value")).isEqualTo("value");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"rows[200].name", "rows[1000]", "rows[-1]", "rows[a b]", "mails[Now or never]", "rows[", "a\0"})
    void refusesParametersThatWouldGrowAList(String name) {
        assertThatExceptionOfType(RequestRejectedException.class).isThrownBy(() -> parameter(name, "value"));
    }

    @Test
    void refusesParametersThatAreNoText() {
        assertThatExceptionOfType(RequestRejectedException.class).isThrownBy(() -> parameter("name", "a\0b"));
    }

    private static @Nullable String parameter(String name, String value) {
        var request = new MockHttpServletRequest("POST", "/pebbles");
        request.addParameter(name, value);
        return new RequestFirewall()
                .strictHttpFirewall()
                .getFirewalledRequest(request)
                .getParameter(name);
    }

    private static JsonMapper strict() {
        var builder = JsonMapper.builder();
        new InputConfiguration().strictJson().customize(builder);
        return builder.build();
    }
}
