package io.waymark.web.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.ResolvableType;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.server.ResponseStatusException;

class FormBindingTests {

    private record Shift(
            @Nullable LocalDate date,
            @Nullable LocalTime start,
            int version,
            @Nullable String site,
            @Nullable UUID step) {}

    @Test
    void readsDaysAndTimesAsBrowsersSendThem() {
        var form = bound(Map.of("date", " 2026-03-15", "start", "14:30", "version", "3"));

        assertThat(form.getBindingResult().getAllErrors()).isEmpty();
        assertThat(form.getTarget())
                .isEqualTo(new Shift(LocalDate.of(2026, 3, 15), LocalTime.of(14, 30), 3, null, null));
    }

    @Test
    void readsNothingWhereNothingWasTyped() {
        var form = bound(Map.of("date", " ", "start", "", "version", "3"));

        assertThat(form.getBindingResult().getAllErrors()).isEmpty();
        assertThat(form.getTarget()).isEqualTo(new Shift(null, null, 3, null, null));
    }

    @ParameterizedTest
    @CsvSource({"date, next Tuesday", "date, 15.3.2026", "date, 2026-02-30", "start, half past two", "start, 25:00"})
    void keepsWhatCannotBeReadWithAnErrorOfItsField(String field, String typed) {
        var form = bound(Map.of(field, typed, "version", "3", "site", "Harbor Street Clinic"));

        var error = Objects.requireNonNull(form.getBindingResult().getFieldError(field));
        assertThat(error.getRejectedValue()).isEqualTo(typed);
        assertThat(error.getCodes())
                .contains("typeMismatch.java.time." + (field.equals("date") ? "LocalDate" : "LocalTime"));
        assertThat(form.getTarget()).isEqualTo(new Shift(null, null, 3, "Harbor Street Clinic", null));
    }

    @Test
    void refusesAChoiceThatIsNoneOfOurs() {
        assertThatExceptionOfType(ResponseStatusException.class)
                .isThrownBy(() -> bound(Map.of("step", "the first one", "version", "3")));
    }

    private static ServletRequestDataBinder bound(Map<String, String> typed) {
        var request = new MockHttpServletRequest();
        typed.forEach(request::addParameter);
        var binder = new ServletRequestDataBinder(null, "shift");
        binder.setTargetType(ResolvableType.forClass(Shift.class));
        binder.setConversionService(new DefaultFormattingConversionService());
        new FormBinding().bindWhatWasSent(binder, new ServletWebRequest(request));
        binder.construct(request);
        binder.validate();
        return binder;
    }
}
