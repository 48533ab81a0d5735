package io.waymark.web.ui.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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

    @AsTyped
    private record Secret(@Nullable String password) {}

    private record Row(@Nullable String name) {}

    private record Several(List<Row> rows) {}

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

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0009, 0x00a0, 0x00ad, 0x034f, 0x1680, 0x2000, 0x2003, 0x2007, 0x200a, 0x200b, 0x200c, 0x200d, 0x200e,
                0x200f, 0x2028, 0x202a, 0x202c, 0x202f, 0x2060, 0x2066, 0x2800, 0x3000, 0x3164, 0xfe0f, 0xfeff, 0xe0041
            })
    void cutsFromATextWhatCannotBeSeenAroundIt(int unseen) {
        var around = Character.toString(unseen);

        var form = bound(Map.of("site", around + "Harbor\n\n  Street" + around, "version", "3"));

        assertThat(form.getTarget()).isEqualTo(new Shift(null, null, 3, "Harbor\n\n  Street", null));
    }

    @Test
    void cutsNothingFromAPassword() {
        var request = new MockHttpServletRequest();
        request.addParameter("password", "\u00a0secret ");
        var binder = new ServletRequestDataBinder(null, "secret");
        binder.setTargetType(ResolvableType.forClass(Secret.class));
        binder.setConversionService(new DefaultFormattingConversionService());
        new FormBinding().bindWhatWasSent(binder, new ServletWebRequest(request));
        binder.construct(request);

        assertThat(binder.getTarget()).isEqualTo(new Secret("\u00a0secret "));
    }

    @Test
    void cutsTheTextsOfRowsToo() {
        var request = new MockHttpServletRequest();
        request.addParameter("rows[0].name", "Mia\u3164");
        var binder = new ServletRequestDataBinder(null, "several");
        binder.setTargetType(ResolvableType.forClass(Several.class));
        binder.setConversionService(new DefaultFormattingConversionService());
        new FormBinding().bindWhatWasSent(binder, new ServletWebRequest(request));
        binder.construct(request);

        assertThat(binder.getTarget()).isEqualTo(new Several(List.of(new Row("Mia"))));
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
