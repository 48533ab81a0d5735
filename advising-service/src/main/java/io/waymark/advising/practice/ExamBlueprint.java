package io.waymark.advising.practice;

import io.waymark.advising.api.practice.PracticeView.ExamLength;
import io.waymark.core.roadmap.Credential;
import io.waymark.core.roadmap.Detail;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * How an exam is held, as the roadmap says.
 *
 * @param weights of its domains, relative to each other
 */
record ExamBlueprint(int questions, Duration time, Map<Integer, Double> weights) {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    ExamBlueprint {
        weights = Map.copyOf(weights);
    }

    static Optional<ExamBlueprint> of(Credential credential) {
        var exam = credential.exam();
        if (exam == null || exam.domains().isEmpty()) {
            return Optional.empty();
        }
        var questions = count(exam, "total-questions");
        var minutes = count(exam, "time-minutes");
        if (questions.isEmpty() || minutes.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new ExamBlueprint(questions.getAsInt(), Duration.ofMinutes(minutes.getAsInt()), weightsOf(credential)));
    }

    /** By domain; empty where the roadmap names none. */
    static Map<Integer, Double> weightsOf(Credential credential) {
        Map<Integer, Double> weights = new TreeMap<>();
        var exam = credential.exam();
        if (exam != null) {
            exam.domains().forEach(it -> weights.put(it.number(), middle(it.weight())));
        }
        return weights;
    }

    ExamLength length() {
        return new ExamLength(questions, Math.toIntExact(time.toMinutes()));
    }

    private static OptionalInt count(Credential.Exam exam, String key) {
        return exam.details().stream()
                .filter(it -> it.key().equals(key))
                .map(Detail::value)
                .filter(Detail.Value.Quantity.class::isInstance)
                .mapToInt(it -> ((Detail.Value.Quantity) it).amount().intValue())
                .filter(it -> it > 0)
                .findFirst();
    }

    /** Of "19-25%": 22. A weight that says no number counts as any other. */
    private static double middle(String weight) {
        return NUMBER.matcher(weight)
                .results()
                .mapToDouble(it -> Double.parseDouble(it.group()))
                .average()
                .orElse(1);
    }
}
