package io.waymark.advising.practice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a file of questions, named like the parts of a QTI item. */
enum QuestionColumn {
    IDENTIFIER(60),
    DOMAIN(2),
    DIFFICULTY(10),
    FORMAT(10),
    STEM(1_000),
    CHOICE_A(300),
    CHOICE_B(300),
    CHOICE_C(300),
    CHOICE_D(300),
    CORRECT(1),
    EXPLANATION(2_000),
    SOURCE_TITLE(300),
    SOURCE_SECTION(200),
    SOURCE_URL(500),
    SOURCE_CHECKED_ON(10);

    static final List<QuestionColumn> CHOICES = List.of(CHOICE_A, CHOICE_B, CHOICE_C, CHOICE_D);

    private final int longest;

    QuestionColumn(int longest) {
        this.longest = longest;
    }

    static Optional<QuestionColumn> of(String heading) {
        return Arrays.stream(values())
                .filter(it -> it.heading().equalsIgnoreCase(heading.strip()))
                .findFirst();
    }

    String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    int longest() {
        return longest;
    }

    boolean isRequired() {
        return this != SOURCE_SECTION && this != SOURCE_URL && this != SOURCE_CHECKED_ON;
    }
}
