package io.waymark.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import io.waymark.core.notice.Subject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.json.JsonMapper;

class JsonConfigurationTests {

    private static final InstitutionId ALDER = InstitutionId.of("018f2f6e-7c1a-7000-8000-000000000001");
    private static final PersonId DANA = PersonId.of("018f2f6e-7c1a-7000-8000-000000000002");

    private final JsonMapper json = mapper();

    record Somebody(InstitutionId institution, PersonId person) {}

    @Test
    void writesIdsAsText() {
        assertThat(json.writeValueAsString(new Somebody(ALDER, DANA)))
                .isEqualTo("{\"institution\":\"%s\",\"person\":\"%s\"}".formatted(ALDER, DANA));
    }

    @Test
    void readsTheIdsItWrote() {
        var somebody = new Somebody(ALDER, DANA);

        assertThat(json.readValue(json.writeValueAsString(somebody), Somebody.class))
                .isEqualTo(somebody);
    }

    @Test
    void readsTheNoticesItWrote() {
        var asked = new NoticeRequested(
                ALDER,
                DANA,
                NoticeKind.ADVISOR_CHANGED,
                Map.of("advisor", "Zoë “O” Park"),
                NoticeLink.to(Subject.PERSON, DANA.value()),
                "advisor/1");

        assertThat(json.readValue(json.writeValueAsString(asked), NoticeRequested.class))
                .isEqualTo(asked);
    }

    @Test
    void refusesANoticeThatNobodyCouldSay() {
        var wordless = """
                {"institution": "%s", "recipient": "%s", "kind": "ADVISOR_CHANGED", "arguments": {}, "key": "advisor/1"}
                """.formatted(ALDER, DANA);

        assertThatExceptionOfType(JacksonException.class)
                .isThrownBy(() -> json.readValue(wordless, NoticeRequested.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"dana\"", "7"})
    void refusesWhatIsNoIdWithoutQuotingIt(String id) {
        assertThatExceptionOfType(InvalidFormatException.class)
                .isThrownBy(() -> json.readValue("{\"person\": %s}".formatted(id), Somebody.class))
                .withMessageContaining("not an id")
                .withMessageNotContaining("dana");
    }

    private static JsonMapper mapper() {
        var builder = JsonMapper.builder();
        new JsonConfiguration().idsAsText().customize(builder);
        return builder.build();
    }
}
