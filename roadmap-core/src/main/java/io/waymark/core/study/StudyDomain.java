package io.waymark.core.study;

import io.waymark.core.roadmap.Credential;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A part of an exam's content.
 *
 * @param number as the issuer counts them, from 1
 * @param weight against the others, in half percents; the middle of a range such as 14-18%
 */
public record StudyDomain(int number, int weight) {

    /** What is left for the end: questions of all domains, against the clock. */
    public static final int REVIEW = 0;

    private static final Pattern PERCENT = Pattern.compile("\\d{1,3}");

    public StudyDomain {
        if (number < 1 || weight < 1) {
            throw new IllegalArgumentException(
                    "A domain has a number from 1 and some weight: " + number + ", " + weight);
        }
    }

    /** Those of an exam. An exam of which nobody knows the domains is studied as a whole. */
    public static List<StudyDomain> of(Credential credential) {
        var exam = credential.exam();
        return exam == null || exam.domains().isEmpty()
                ? List.of(new StudyDomain(1, 1))
                : exam.domains().stream()
                        .map(it -> new StudyDomain(it.number(), weight(it.weight())))
                        .toList();
    }

    /** The first two numbers of the text, added up. */
    private static int weight(String written) {
        var numbers = PERCENT.matcher(written)
                .results()
                .limit(2)
                .map(it -> Integer.parseInt(it.group()))
                .toList();
        var sum = numbers.stream().mapToInt(Integer::intValue).sum();
        return Math.max(1, numbers.size() == 1 ? 2 * sum : sum);
    }
}
