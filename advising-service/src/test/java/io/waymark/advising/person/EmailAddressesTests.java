package io.waymark.advising.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.email.EmailAddressError;
import io.waymark.advising.api.email.EmailAddressRule;
import io.waymark.advising.api.person.PersonEntry;
import io.waymark.core.refusal.FieldRefusal;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.hibernate.validator.engine.HibernateConstraintViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressesTests {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maya@alder.example",
                "rw.o'brien@aldervalley.example",
                "rw.jos\u00e9@aldervalley.example",
                "m+fall@cs.alder.example",
                "M_O-1@alder-valley.example",
                "maya@college.edu",
                "maya@alder.test",
                "maya@xn--mller-kva.example",
                "o/brien%maya@college.ac.uk"
            })
    void areComplete(String email) {
        assertThat(EmailAddressRule.error(email)).isEmpty();
        assertThat(VALIDATOR.validateValue(PersonEntry.class, "email", email)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "mailto:rw.lea@aldervalley.example, link, rw.lea@aldervalley.example",
                "MAILTO:lea@x.edu?subject=Hi, link, lea@x.edu",
                "https://college.edu/lea, web, ``",
                "mailto:, missing, ``",
                "Lea Koch <rw.lea@aldervalley.example>, named, rw.lea@aldervalley.example",
                "`\"Koch, Lea\" <lea@x.edu>`, named, lea@x.edu",
                "<lea@x.edu>;, named, lea@x.edu",
                "lea@x.edu (Lea Koch), named, lea@x.edu",
                "maya@alder.example;eli@alder.example, several, ``",
                "`maya@alder.example, eli@alder.example`, several, ``",
                "maya@alder.example / eli@alder.example, several, ``",
                "N/A, missing, ``",
                "none, missing, ``",
                "maya.alder.example, missing, ``",
                "a@b@alder.example, twice, ``",
                "maya okafor@alder.example, space, ``",
                "maya@college.edu%20, encoded, %20",
                "maya%40college.edu@alder.example, encoded, %40",
                "`\"maya\"@alder.example`, quoted, ``",
                "`\"maya okafor\"@alder.example`, quoted, ``",
                "maya@[10.0.0.1], numeric, [10.0.0.1]",
                "maya@10.0.0.1, numeric, 10.0.0.1",
                "maya@\u0430lder.example, letter, \u0430 (cyrillic small letter a)",
                "maya@m\u00fcller.example, letter, \u00fc (latin small letter u with diaeresis)",
                "rw..l@aldervalley.example, dots, ``",
                "rw.l@aldervalley.example., dots, ``",
                ".rw@aldervalley.example, dots, ``",
                "rw.l@aldervalley..example, dots, ``",
                "maya@alder.example/, sign, /",
                "maya@alder.example', sign, '",
                "maya@alder.example|, sign, |",
                "maya@alder.example>, sign, >",
                "maya@alder_valley.example, sign, _",
                "maya:okafor@alder.example, sign, :",
                "rw.nia@aldervalley, short, aldervalley",
                "maya@alder.123, ending, 123",
                "maya@alder.exmaple, ending, exmaple",
                "maya@localhost.local, ending, local",
                "maya@alder.example\u200b, hidden, zero width space",
                "ma\u00a0ya@alder.example, hidden, no-break space",
                "@alder.example, other, ``",
                "maya@, other, ``",
                "maya@-alder.example, other, ``"
            })
    void areRefusedByHandAndByImportAlikeForWhatIsWrongWithThem(String email, String cause, String part) {
        assertThat(EmailAddressRule.error(email))
                .get()
                .returns(cause, EmailAddressError::cause)
                .returns(part, EmailAddressError::part);
        assertThat(VALIDATOR.validateValue(PersonEntry.class, "email", email))
                .singleElement()
                .satisfies(it -> {
                    HibernateConstraintViolation<?> found = it.unwrap(HibernateConstraintViolation.class);
                    assertThat(found.getDynamicPayload(FieldRefusal.class).arguments())
                            .containsEntry("fault", cause)
                            .containsEntry("part", part);
                });
    }

    @Test
    void areLeftToOtherRulesWhereThereAreNone() {
        assertThat(VALIDATOR.validateValue(PersonEntry.class, "email", "")).hasSize(1);
        assertThat(EmailAddressRule.isAddress("")).isFalse();
    }
}
