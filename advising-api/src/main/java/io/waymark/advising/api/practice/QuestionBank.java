package io.waymark.advising.api.practice;

import java.util.List;

/**
 * The questions for a credential's exam.
 *
 * @param credential its key
 * @param asked how many can be asked
 * @param waiting how many have a version that nobody has reviewed
 */
public record QuestionBank(String credential, String name, List<ExamDomain> domains, int asked, int waiting) {

    public QuestionBank {
        domains = List.copyOf(domains);
    }

    /** A part of the exam. */
    public record ExamDomain(int number, String name) {}
}
