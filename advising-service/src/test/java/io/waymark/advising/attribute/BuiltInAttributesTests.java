package io.waymark.advising.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.attribute.AttributeEntry;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BuiltInAttributesTests {

    @Test
    void areNamedInTheLanguageOfTheCollege() {
        var german = BuiltInAttributes.in(Locale.forLanguageTag("de-AT"));

        assertThat(entry(german, "program").label()).isEqualTo("Studiengang");
        assertThat(entry(german, "enrollment_status").choices()).startsWith("Vollzeit", "Three-quarter-time");
    }

    @Test
    void areNamedInEnglishWhereThereIsNoTranslation() {
        var french = BuiltInAttributes.in(Locale.FRENCH);

        assertThat(entry(french, "expected_graduation_on").label()).isEqualTo("Expected graduation");
        assertThat(entry(french, "enrollment_status").choices()).contains("Less than half-time");
    }

    private static AttributeEntry entry(Map<String, AttributeEntry> entries, String key) {
        return Objects.requireNonNull(entries.get(key));
    }
}
