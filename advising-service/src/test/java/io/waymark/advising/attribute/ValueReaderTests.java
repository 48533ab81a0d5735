package io.waymark.advising.attribute;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.advising.api.institution.DateOrder;
import io.waymark.advising.attribute.AttributeCheck.Accepted;
import io.waymark.advising.attribute.AttributeCheck.Rejected;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueReaderTests {

    private static final List<String> CAMPUSES = List.of("North", "Downtown");

    @ParameterizedTest
    @CsvSource({
        "TEXT, Health Information, Health Information",
        "NUMBER, 3.750, 3.75",
        "NUMBER, -0, 0",
        "NUMBER, 1200, 1200",
        "NUMBER, 123456789012345678, 123456789012345678",
        "DATE, 2026-08-24, 2026-08-24",
        "DATE, 8/24/2026, 2026-08-24",
        "DATE, 46258, 2026-08-24",
        "BOOLEAN, Yes, true",
        "BOOLEAN, FALSE, false",
        "CHOICE, downtown, Downtown"
    })
    void writesEqualValuesOneWay(AttributeType type, String written, String kept) {
        assertThat(read(type, written)).isEqualTo(new Accepted(kept));
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 1e9, NOT_A_NUMBER",
        "NUMBER, .5, NOT_A_NUMBER",
        "NUMBER, '1,5', NOT_A_NUMBER",
        "NUMBER, 1234567890123456789, NOT_A_NUMBER",
        "DATE, soon, UNREAD_DAY",
        "DATE, 24.08.2026, UNREAD_DAY",
        "DATE, 2026-02-30, UNREAD_DAY",
        "DATE, 1899-12-31, UNREAD_DAY",
        "DATE, 2200-01-01, UNREAD_DAY",
        "BOOLEAN, maybe, NOT_TRUE_OR_FALSE",
        "CHOICE, South, NOT_A_CHOICE",
        "TEXT, 'a\tb', HIDDEN_CHARACTER"
    })
    void saysWhatIsWrongWithAValue(AttributeType type, String written, AttributeError error) {
        assertThat(read(type, written)).isEqualTo(new Rejected(error));
    }

    @ParameterizedTest
    @CsvSource({"200, true", "201, false"})
    void takesTwoHundredCharacters(int length, boolean accepted) {
        assertThat(read(AttributeType.TEXT, "x".repeat(length)) instanceof Accepted)
                .isEqualTo(accepted);
    }

    private static AttributeCheck read(AttributeType type, String written) {
        return ValueReader.read(type, type == AttributeType.CHOICE ? CAMPUSES : List.of(), written, DateOrder.MDY);
    }
}
