package io.waymark.benchmarks;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Imports of people who do not exist. */
final class StudentFile {

    private static final int STUDENTS_OF_AN_ADVISOR = 250;
    private static final String HEAD = "role,number,given_name,family_name,email,advisor_number,roadmap,started_on\n";

    private StudentFile() {}

    /** Students on the roadmap that ships, each with an advisor. */
    static String of(int students) {
        var advisors = IntStream.range(0, students / STUDENTS_OF_AN_ADVISOR + 1)
                .mapToObj("advisor,a%1$d,Given%1$d,Family%1$d,a%1$d@benchmark.example,,,\n"::formatted)
                .collect(Collectors.joining());
        return IntStream.range(0, students)
                .mapToObj(number -> "student,s%1$d,Given%1$d,Family%1$d,s%1$d@benchmark.example,a%2$d,%3$s,2026-01-12\n"
                        .formatted(number, number / STUDENTS_OF_AN_ADVISOR, "health-information-technician"))
                .collect(Collectors.joining("", HEAD + advisors, ""));
    }
}
