package io.waymark.web.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class TypedTests {

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "soon", "11/26/2026", "2026-02-30", "2026-11-26T09:00"})
    void isNoDateThatCannotBeRead(String typed) {
        assertThat(Typed.date(typed)).isNull();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "noon", "9:00", "24:00", "09:60", "9 AM"})
    void isNoTimeThatCannotBeRead(String typed) {
        assertThat(Typed.time(typed)).isNull();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1", "not-an-id", "01930000-0000-7000-8000-00000000c0de-1"})
    void isNoIdThatCannotBeRead(String typed) {
        assertThat(Typed.id(typed)).isNull();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "student", "OPERATOR", "Role.STUDENT"})
    void isNoneOfSeveralThatIsNotAmongThem(String typed) {
        assertThat(Typed.code(Role.class, typed)).isEmpty();
    }

    @Test
    void isReadWithoutTheSpaceAroundIt() {
        assertThat(Typed.date(" 2028-02-29 ")).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(Typed.time("17:30:15 ")).isEqualTo(LocalTime.of(17, 30, 15));
        assertThat(Typed.id(" 01930000-0000-7000-8000-00000000c0de"))
                .isEqualTo(UUID.fromString("01930000-0000-7000-8000-00000000c0de"));
        assertThat(Typed.code(Role.class, " STUDENT ")).contains(Role.STUDENT);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "17, 17", "'', -1", "x, -1", "-3, -1", "9999999999, -1"})
    void isTheVersionThatAPageWasShownIn(String version, int number) {
        assertThat(Versions.of(version).version()).isEqualTo(number);
        assertThat(Versions.of(null).version()).isEqualTo(-1);
    }

    @Test
    void isCalledByItsLabel() {
        var labels = labels("topic=What is it about?\r\nwhen=From = to\nbroken\ntopic=Again");

        assertThat(labels.byName()).isEqualTo(Map.of("topic", "What is it about?", "when", "From = to"));
        assertThat(labels.of("none")).isNull();
        assertThat(labels(null).byName()).isEmpty();
    }

    @Test
    void isGivenBackToTheFormThatItWasTypedInto() {
        var request = new MockHttpServletRequest("POST", "/student/mentors/7");
        request.setParameter("_labels", "topic=What is it about?\nnote=Note");
        request.setParameter("topic", "RHIT?");
        request.setParameter("note", " ");
        request.setParameter("slot", "9");

        var typed = TypedTexts.of(request);

        assertThat(typed.text("/student/mentors/7", "topic")).isEqualTo("RHIT?");
        assertThat(typed.text("/student/mentors/8", "topic")).isNull();
        assertThat(typed.text("/student/mentors/7", "slot")).isNull();
        assertThat(typed.text(null, null)).isNull();
        assertThat(typed.isEmpty()).isFalse();
        assertThat(TypedTexts.of(new MockHttpServletRequest()).isEmpty()).isTrue();
    }

    private static FormLabels labels(@Nullable String written) {
        var request = new MockHttpServletRequest();
        if (written != null) {
            request.setParameter("_labels", written);
        }
        return FormLabels.of(request);
    }
}
