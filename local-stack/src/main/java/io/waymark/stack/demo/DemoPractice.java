package io.waymark.stack.demo;

import de.siegmar.fastcsv.reader.CsvReader;
import io.waymark.advising.api.practice.AnswerQuestion;
import io.waymark.advising.api.practice.AttemptMode;
import io.waymark.advising.api.practice.AttemptView;
import io.waymark.advising.api.practice.PracticeApi;
import io.waymark.advising.api.practice.StartAttempt;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** Practice tests of a student who knows some of the answers. */
final class DemoPractice {

    private static final int ALL = 50;
    private static final String CREDENTIAL = "rhit";
    private static final String SHIPPED = "/io/waymark/advising/practice/rhit.csv";

    private static final Duration TO_THINK = Duration.ofSeconds(65);

    private final DemoCollege college;
    private final PracticeApi practice;
    private final Map<String, String> right;

    DemoPractice(DemoCollege college, DemoStudent student) {
        this.college = college;
        this.practice = college.as(student.email()).advising(PracticeApi.class);
        this.right = rightAnswers();
    }

    /** Knows two of three. */
    void takeExam() {
        var exam = practice.start(new StartAttempt(CREDENTIAL, AttemptMode.EXAM, null, null), null);
        answer(exam, exam.attempt().questions());
        practice.submit(exam.attempt().id());
    }

    void practice(int domain, int questions) {
        var attempt = start(domain, questions);
        answer(attempt, questions);
        practice.submit(attempt.attempt().id());
    }

    /** Answers all there is of a domain, the more often right the higher the number; a few questions are as good as guessed. */
    void answerAll(int domain, int student) {
        var attempt = start(domain, ALL);
        for (var place : attempt.places()) {
            var asked = practice.question(attempt.attempt().id(), place.position());
            var known = right.getOrDefault(asked.stem(), "A");
            var choice = isKnown(asked.stem().hashCode(), student) ? known : other(known);
            practice.answer(attempt.attempt().id(), place.position(), new AnswerQuestion(choice, false));
        }
        practice.submit(attempt.attempt().id());
    }

    private static boolean isKnown(int question, int student) {
        return Math.floorMod(question, 9) == 0
                ? Math.floorMod(question + student, 2) == 0
                : Math.floorMod(student, DemoQuestions.CLASS) >= Math.floorMod(question, DemoQuestions.CLASS);
    }

    /** Is interrupted after two. */
    void beginToPractice(int domain, int questions) {
        answer(start(domain, questions), 2);
    }

    private AttemptView start(int domain, int questions) {
        return practice.start(new StartAttempt(CREDENTIAL, AttemptMode.PRACTICE, domain, questions), null);
    }

    private void answer(AttemptView attempt, int many) {
        for (int position = 1; position <= many; position++) {
            var asked = practice.question(attempt.attempt().id(), position);
            var known = right.getOrDefault(asked.stem(), "A");
            var choice = position % 3 == 0 ? other(known) : known;
            college.pass(TO_THINK);
            practice.answer(attempt.attempt().id(), position, new AnswerQuestion(choice, position % 20 == 0));
        }
    }

    private static String other(String letter) {
        return "A".equals(letter) ? "B" : "A";
    }

    /** By the wording of the question. */
    private static Map<String, String> rightAnswers() {
        Map<String, String> answers = new HashMap<>();
        try (var in = Objects.requireNonNull(DemoPractice.class.getResourceAsStream(SHIPPED));
                var rows = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            rows.forEach(row -> answers.put(row.getField("stem"), row.getField("correct")));
            return answers;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
