package io.waymark.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.mock.http.MockHttpInputMessage;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class UnreadableBodyTests {

    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    record Row(int weight) {}

    record Sent(String name, List<Row> rows) {}

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"nmae": "Dana"}                         | There is no field named 'nmae'.
            {"rows": [{"weight": 1}, {"weight": 2, "wight": 2}]} | There is no field named 'rows[1].wight'.
            {"rows": [{"weight": "secret"}]}         | The value of 'rows[0].weight' is not of the expected form.
            {"rows": 7}                              | The value of 'rows' is not of the expected form.
            {"name": "Dana", "name": "secret"}       | There are two fields named 'name'.
            {"name": "Dana", "n\\u0061me": "secret"}  | There are two fields named 'name'.
            {"rows": [{"weight": 1}, {"weight": 1, "weight": 2}]} | There are two fields named 'rows[1].weight'.
            {"it's": 1, "it's": 2}                   | There are two fields named 'it's'.
            [1]                                      | The body is missing or not of the expected form.
            """)
    void saysWhatIsWrong(String body, String sentence) {
        assertThat(explain(catchThrowable(() -> json.readValue(body, Sent.class))))
                .isEqualTo(sentence)
                .doesNotContain("secret");
    }

    @Test
    void saysWhereJsonBreaksOff() {
        assertThat(explain(catchThrowable(() -> json.readValue("{\n  \"name\" \"Dana\"}", Sent.class))))
                .matches("The body is not well-formed JSON \\(line 2, column \\d+\\)\\.");
    }

    @Test
    void saysNothingAboutWhatItDoesNotKnow() {
        assertThat(explain(null)).isEqualTo("The body is missing or not of the expected form.");
        assertThat(explain(new IllegalStateException("secret")))
                .isEqualTo("The body is missing or not of the expected form.");
    }

    private static String explain(@Nullable Throwable cause) {
        return UnreadableBody.explain(
                new HttpMessageNotReadableException("unreadable", cause, new MockHttpInputMessage(new byte[0])));
    }
}
