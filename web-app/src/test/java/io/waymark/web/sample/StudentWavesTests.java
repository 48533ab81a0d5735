package io.waymark.web.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.willAnswer;

import io.waymark.core.paging.Page;
import io.waymark.web.pages.Wave;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All that a student's page needs is asked for at once. Only who is recommended is asked about once the roadmap is there. */
class StudentWavesTests extends StudentPageTests {

    @Test
    void ofTheHome() {
        var wave = Wave.of(5);
        willAnswer(wave.then(Walk.home(Walk.journey()))).given(journeys).home(any());
        willAnswer(wave.then(Walk.decisions())).given(evidence).decisions(any(), anyInt());
        willAnswer(wave.then(new Page<>(List.of(), null))).given(notes).list(any(), any(), anyInt());
        willAnswer(wave.then(Meets.appointments())).given(appointments).upcoming(any(), any(), anyInt());
        willAnswer(wave.then(Meets.sessions())).given(sessions).mine(any(), any(), anyInt());

        assertThat(get("/student/roadmap")).hasStatusOk();
    }

    @Test
    void ofAStep() {
        var wave = Wave.of(3);
        willAnswer(wave.then(Walk.step("research-duties"))).given(journeys).step(any(), anyString());
        willAnswer(wave.then(List.of())).given(evidence).ofStep(any(), anyString());
        willAnswer(wave.then(List.of())).given(sessions).people();

        assertThat(get("/student/roadmap/steps/research-duties")).hasStatusOk();
    }

    @Test
    void ofTheMentors() {
        var wave = Wave.of(2);
        willAnswer(wave.then(Walk.journey())).given(journeys).show(any());
        willAnswer(wave.then(new Page<>(Meets.mentors(), null)))
                .given(mentors)
                .directory(any(), any(), any(), any(), anyInt());

        assertThat(get("/student/mentors")).hasStatusOk();
    }

    @Test
    void ofAMentor() {
        var wave = Wave.of(5);
        willAnswer(wave.then(Walk.journey())).given(journeys).show(any());
        willAnswer(wave.then(Meets.tomas())).given(mentors).show(any());
        willAnswer(wave.then(Meets.slots())).given(mentorSlots).slots(any(), any(), any());
        willAnswer(wave.then(Meets.pastSessions())).given(sessions).mine(any(), any(), anyInt());

        assertThat(get("/student/mentors/" + Meets.TOMAS)).hasStatusOk();
    }

    @Test
    void doesNotWaitForTheRecommendationsBeforeAskingForTheRest() {
        var wave = Wave.of(3);
        willAnswer(wave.then(Meets.recommended()))
                .given(recommendations)
                .recommended(any(), any(), any(), any(), anyInt());
        willAnswer(wave.then(Meets.tomas())).given(mentors).show(any());
        willAnswer(wave.then(Meets.slots())).given(mentorSlots).slots(any(), any(), any());

        assertThat(get("/student/mentors/" + Meets.TOMAS)).hasStatusOk();
    }
}
