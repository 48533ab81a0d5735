package io.waymark.advising.person;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressesTests {

    private static final EmailAddresses ADDRESSES =
            new EmailAddresses(Validation.buildDefaultValidatorFactory().getValidator());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maya@alder.example",
                "rw.o'brien@aldervalley.example",
                "rw.jos\u00e9@aldervalley.example",
                "m+fall@cs.alder.example",
                "M_O-1@alder-valley.example"
            })
    void areComplete(String email) {
        assertThat(ADDRESSES.isComplete(email)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "N/A",
                "rw.nia@aldervalley",
                "mailto:rw.lea@aldervalley.example",
                "Lea Koch <rw.lea@aldervalley.example>",
                "rw..l@aldervalley.example",
                "rw.l@aldervalley.example.",
                "rw.l@aldervalley..example",
                "a@b@alder.example",
                "maya okafor@alder.example",
                "maya@alder.example\u200b",
                "ma\u00a0ya@alder.example",
                "\"maya\"@alder.example",
                "maya@alder.example;eli@alder.example"
            })
    void areRefusedByHandAndByImportAlike(String email) {
        assertThat(ADDRESSES.isComplete(email)).isFalse();
    }
}
