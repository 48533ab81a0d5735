package io.waymark.kit.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
