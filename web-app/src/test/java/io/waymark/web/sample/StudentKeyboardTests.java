package io.waymark.web.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import io.waymark.advising.api.appointment.AppointmentState;
import io.waymark.advising.api.appointment.BookAppointment;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.kind.AdvisorReviewPayload;
import io.waymark.core.identity.Role;
import io.waymark.web.pages.Keyboard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;

/** What a student does by keys alone, from the page they start on. */
class StudentKeyboardTests extends StudentPageTests {

    private static final String STEP = "/student/roadmap/steps/portfolio-review";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void booksAnAppointment(boolean scripts) {
        var booked = Meets.appointment(Meets.APPOINTMENT, Meets.THURSDAY, AppointmentState.BOOKED);
        given(appointments.book(any(), any())).willReturn(booked);
        given(appointments.show(any())).willReturn(booked);
        try (var keys = Keyboard.of(Role.STUDENT, scripts)) {
            keys.open(url("/student/roadmap"));
            keys.tabTo("nav a[href='/student/meetings']");
            keys.follow("/student/meetings");
            keys.tabTo("main a[href='/student/meetings/advising']");
            keys.follow("/student/meetings/advising");
            keys.tabTo(".slots input");
            keys.press("Space", "ArrowRight");
            keys.tabTo("#topic");
            keys.backTo(".slots input");
            keys.tabTo("#topic");
            keys.type("Which courses come next");
            keys.tabTo(".book-bar button");
            keys.follow("/student/meetings/advising/" + Meets.APPOINTMENT);
        }

        var sent = ArgumentCaptor.forClass(BookAppointment.class);
        then(appointments).should().book(sent.capture(), any());
        assertThat(sent.getValue().topic()).isEqualTo("Which courses come next");
        assertThat(sent.getValue().startsAt())
                .isEqualTo(Meets.advisorSlots().slots().get(1).startsAt());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void submitsEvidence(boolean scripts) {
        try (var keys = Keyboard.of(Role.STUDENT, scripts)) {
            keys.open(url("/student/roadmap"));
            keys.tabTo("main a[href='" + STEP + "']");
            keys.follow(STEP);
            keys.tabTo("main form[action*='/evidence/'] textarea");
            keys.press("ControlOrMeta+a");
            keys.type("I added what employers ask for.");
            keys.tabTo("main form[action*='/evidence/'] .btn-primary");
            keys.send();
        }

        var sent = ArgumentCaptor.forClass(SubmitEvidence.class);
        then(evidence).should().submit(sent.capture(), any());
        assertThat(sent.getValue().payload()).isEqualTo(new AdvisorReviewPayload("I added what employers ask for."));
    }

    @Test
    void keepsTheirPlaceWhenAnotherDayIsPicked() {
        try (var keys = Keyboard.of(Role.STUDENT, true)) {
            keys.open(url("/student/meetings/advising"));
            keys.tabTo(".mday-open");
            keys.press("ArrowRight");
            keys.replace();

            assertThat(keys.isSomewhere()).isTrue();
            keys.tabTo(".slots input");
        }
    }
}
