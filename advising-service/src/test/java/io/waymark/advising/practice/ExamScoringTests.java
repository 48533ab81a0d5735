package io.waymark.advising.practice;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.Rush;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.practice.AnswerQuestion;
import io.waymark.advising.api.practice.AttemptMode;
import io.waymark.advising.api.practice.AttemptView;
import io.waymark.advising.api.practice.PracticeApi;
import io.waymark.advising.api.practice.StartAttempt;
import io.waymark.core.identity.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.client.RestClientResponseException;

/** However answers are repeated, lost and changed, and the exam is submitted: it is scored once, and from what was taken. */
@AdvisingTest
class ExamScoringTests {

    private static final int TABS = 6;
    private static final int QUESTIONS = 150;
    private static final int ACTS = 25;

    private final College alder;
    private final PracticeApi practice;

    @Autowired
    ExamScoringTests(Colleges colleges) {
        alder = colleges.open();
        var maya = alder.student("Maya");
        alder.asAdmin(JourneyApi.class).start(maya.value(), new StartJourney("health-information-technician", null));
        practice = alder.as(maya, Role.STUDENT, PracticeApi.class);
    }

    static IntStream seeds() {
        return IntStream.range(0, 8);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void isExactlyOnceFromWhatWasTaken(int seed) throws InterruptedException {
        var random = new Random(seed);
        var exam = practice.start(new StartAttempt("rhit", AttemptMode.EXAM, null, null), null)
                .attempt()
                .id();
        var right = right(exam);
        var taken = new ConcurrentHashMap<Integer, String>();
        List<Callable<Object>> tabs = new ArrayList<>();
        for (int tab = 0; tab < TABS; tab++) {
            var acts = new Random(random.nextLong());
            var own = tab;
            tabs.add(() -> act(exam, own, acts, right, taken));
        }

        var outcomes = Rush.of(tabs);
        var score = practice.submit(exam).attempt().right();

        assertThat(outcomes).allMatch(Boolean.TRUE::equals);
        assertThat(score).isEqualTo((int) taken.entrySet().stream()
                .filter(it -> it.getValue().equals(right.get(it.getKey() - 1)))
                .count());
        assertThat(alder.sql("select right_answers from practice_result where attempt_id = ?", Integer.class, exam))
                .containsExactly(score);
    }

    /** Answers questions of its own, sends some twice because their acknowledgment was lost, and may submit at any time. */
    private Boolean act(UUID exam, int tab, Random acts, List<String> right, Map<Integer, String> taken) {
        for (int i = 0; i < ACTS; i++) {
            var position = tab + 1 + TABS * acts.nextInt(QUESTIONS / TABS);
            var letter = acts.nextBoolean() ? right.get(position - 1) : "A";
            var sends = 1 + acts.nextInt(2);
            for (int send = 0; send < sends; send++) {
                if (isTaken(exam, position, letter)) {
                    taken.put(position, letter);
                }
            }
            if (acts.nextInt(2 * ACTS) == 0) {
                submitTwice(exam);
            }
        }
        return true;
    }

    private void submitTwice(UUID exam) {
        AttemptView first = practice.submit(exam);
        assertThat(practice.submit(exam).attempt().right())
                .isEqualTo(first.attempt().right());
    }

    private boolean isTaken(UUID exam, int position, String letter) {
        try {
            practice.answer(exam, position, new AnswerQuestion(letter, false));
            return true;
        } catch (RestClientResponseException refused) {
            assertThat(Rush.isRefused(refused, "attempt-submitted")).isTrue();
            return false;
        }
    }

    private List<String> right(UUID exam) {
        return alder.sql("""
                        select w.correct from asked_question a join question_wording w
                          on w.institution_id = a.institution_id and w.question_id = a.question_id and w.number = a.wording
                        where a.attempt_id = ? order by a.position
                        """, String.class, exam);
    }
}
