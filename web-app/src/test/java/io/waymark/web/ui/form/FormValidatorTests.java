package io.waymark.web.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.email.EmailAddress;
import io.waymark.web.ui.message.RealTexts;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.validation.DirectFieldBindingResult;

class FormValidatorTests {

    @AutoClose("destroy")
    private final FormValidator validator = new FormValidator();

    @BeforeEach
    void start() {
        validator.afterPropertiesSet();
    }

    @Test
    void saysWhatTheFormNamesBeforeWhatIsSaidEverywhere() {
        assertThat(said("college")).isEqualTo("Choose your college.");
    }

    @Test
    void saysWhatIsSaidEverywhereWhereTheFormNamesNothing() {
        assertThat(said("name")).isEqualTo("Please fill this in.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lea <lea@x.edu>|There is more than an address in it. Write only the address: lea@x.edu.",
                "mailto:lea@x.edu|This is a link. Write only the address: lea@x.edu.",
                "lea@x.edu, eli@x.edu|These are several addresses. Write one.",
                "lea@alder.example/|\u201c/\u201d cannot be in an address. Take it out.",
                "lea|There is no @ sign in it. Write it like name@college.edu.",
                "@x.edu|This is not a complete email address. Write it like name@college.edu."
            })
    void saysOfAnAddressWhatIsWrongWithIt(String email, String sentence) {
        assertThat(said("email", new Asked(null, null, email))).isEqualTo(sentence);
    }

    private String said(String field) {
        return said(field, new Asked(null, null, null));
    }

    private String said(String field, Asked asked) {
        var errors = new DirectFieldBindingResult(asked, "asked");
        validator.validate(Objects.requireNonNull(errors.getTarget()), errors);
        return RealTexts.say(Objects.requireNonNull(errors.getFieldError(field)));
    }

    private record Asked(
            @NotBlank(message = "{forgotten.college.needed}") @Nullable
            String college,

            @NotBlank @Nullable String name,
            @EmailAddress @Nullable String email) {}
}
