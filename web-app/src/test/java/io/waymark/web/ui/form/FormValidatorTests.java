package io.waymark.web.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.web.ui.message.RealTexts;
import jakarta.validation.constraints.NotBlank;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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

    private String said(String field) {
        var errors = new DirectFieldBindingResult(new Asked(null, null), "asked");
        validator.validate(Objects.requireNonNull(errors.getTarget()), errors);
        return RealTexts.say(Objects.requireNonNull(errors.getFieldError(field)));
    }

    private record Asked(
            @NotBlank(message = "{forgotten.college.needed}") @Nullable
            String college,

            @NotBlank @Nullable String name) {}
}
