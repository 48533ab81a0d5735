package io.waymark.advising.practice;

import io.waymark.advising.api.practice.QuestionEntry;
import io.waymark.advising.api.practice.QuestionWording;
import io.waymark.advising.csv.FileColumn;
import java.util.List;

/** The columns of a file of questions, named like the parts of a QTI item. */
enum QuestionColumn implements FileColumn {
    IDENTIFIER(QuestionEntry.LONGEST_IDENTIFIER),
    DOMAIN(40),
    DIFFICULTY(40),
    FORMAT(40),
    STEM(QuestionWording.LONGEST_STEM),
    CHOICE_A(QuestionWording.LONGEST_CHOICE),
    CHOICE_B(QuestionWording.LONGEST_CHOICE),
    CHOICE_C(QuestionWording.LONGEST_CHOICE),
    CHOICE_D(QuestionWording.LONGEST_CHOICE),
    CORRECT(40),
    EXPLANATION(QuestionWording.LONGEST_EXPLANATION),
    SOURCE_TITLE(QuestionWording.LONGEST_TITLE),
    SOURCE_SECTION(QuestionWording.LONGEST_SECTION),
    SOURCE_URL(QuestionWording.LONGEST_URL),
    SOURCE_CHECKED_ON(40);

    static final List<QuestionColumn> CHOICES = List.of(CHOICE_A, CHOICE_B, CHOICE_C, CHOICE_D);

    private final int longest;

    QuestionColumn(int longest) {
        this.longest = longest;
    }

    @Override
    public boolean isNeeded() {
        return this != SOURCE_SECTION && this != SOURCE_URL && this != SOURCE_CHECKED_ON;
    }

    @Override
    public int longest() {
        return longest;
    }

    @Override
    public boolean hasLines() {
        return true;
    }

    /** Where a field of a question stands. */
    static QuestionColumn of(String field) {
        return switch (field) {
            case "domain" -> DOMAIN;
            case "choices[1]" -> CHOICE_B;
            case "choices[2]" -> CHOICE_C;
            case "choices[3]" -> CHOICE_D;
            case "sourceUrl" -> SOURCE_URL;
            case "checkedOn" -> SOURCE_CHECKED_ON;
            default -> throw new IllegalArgumentException(field);
        };
    }
}
