package io.waymark.benchmarks;

import io.waymark.core.identity.InstitutionId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What pages of students cost at a college whose 50,000 students ({@code -Dstudents}) walk one roadmap: CPU of all services and
 * of the client together without compiling, time of the database, and statements. Fails if home or a step takes more CPU than
 * one and a half times what the home page took at first, or if a page sends more statements than at a college of a hundredth
 * of the size.
 */
public final class PageBenchmark {

    private static final int STUDENTS = Integer.getInteger("students", 50_000);
    private static final int SMALLER = 100;
    private static final int VISITORS = 20;

    /** One and a half times the 31.7 ms that the first home page took on such a machine. */
    private static final double MOST_CPU = 47.5;

    private static final List<String> HELD = List.of("/student/roadmap", "/student/roadmap/steps/research-duties");
    private static final List<String> SEEN = List.of(
            "/student/roadmap/steps/log-internship-hours",
            "/student/careers/health-information-technician",
            "/student/education",
            "/student/experience",
            "/student/certification",
            "/student/practice?credential=rhit");

    private PageBenchmark() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (var platform = BenchmarkPlatform.start()) {
            var college = platform.college(STUDENTS / SMALLER);
            var pages = Stream.concat(HELD.stream(), SEEN.stream()).toList();
            var few = measure(platform, college, pages);
            platform.enter(STUDENTS);
            var many = measure(platform, college, pages);
            report(few, many);
        }
    }

    private static List<PageCost> measure(BenchmarkPlatform platform, InstitutionId college, List<String> pages)
            throws InterruptedException {
        platform.waitUntilNothingIsOnItsWay();
        platform.database().sql("vacuum analyze").update();
        var visitors = IntStream.range(0, VISITORS)
                .mapToObj(number -> PageVisitor.signIn(platform, college, "s%d@benchmark.example".formatted(number)))
                .toList();
        return pages.stream().map(page -> PageCost.of(page, visitors, platform)).toList();
    }

    private static void report(List<PageCost> few, List<PageCost> many) {
        System.out.printf("%-48s %8s %8s %10s %18s%n", "page", "CPU ms", "DB ms", "statements", "of them when few");
        var isKept = true;
        for (int page = 0; page < many.size(); page++) {
            var cost = many.get(page);
            System.out.printf(
                    "%-48s %8.1f %8.1f %10.1f %18.1f%n",
                    cost.page(),
                    cost.cpu(),
                    cost.database(),
                    cost.statements(),
                    few.get(page).statements());
            isKept &= cost.statements() <= few.get(page).statements() + .5;
            isKept &= !HELD.contains(cost.page()) || cost.cpu() <= MOST_CPU;
        }
        System.out.println(isKept ? "Within the bars." : "NOT within the bars.");
        if (!isKept) {
            System.exit(1);
        }
    }
}
