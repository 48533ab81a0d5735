package io.waymark.benchmarks;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.LongAdder;

/**
 * An exam of 150 questions that 500 students ({@code -Dstudents}) answer in ten minutes ({@code -Dminutes}), each at a pace of
 * their own. Fails if an answer that was acknowledged is not kept, one is refused otherwise than by a busy service, or 95 % are
 * not acknowledged within a second.
 */
public final class ExamBenchmark {

    private static final int STUDENTS = Integer.getInteger("students", 500);
    private static final Duration TIME = Duration.ofMinutes(Integer.getInteger("minutes", 10));
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(1);

    private ExamBenchmark() {}

    public static void main(String[] arguments) throws InterruptedException {
        try (var platform = BenchmarkPlatform.start()) {
            var college = platform.college(STUDENTS);
            platform.waitUntilNothingIsOnItsWay();
            var exams = platform.students(college, STUDENTS).stream()
                    .map(student -> exam(platform, college, student))
                    .toList();

            Queue<Long> waits = new ConcurrentLinkedQueue<>();
            var again = new LongAdder();
            var began = System.nanoTime();
            List<Future<Void>> sitting;
            try (var students = Executors.newVirtualThreadPerTaskExecutor()) {
                sitting = exams.stream()
                        .map(exam -> students.submit(() -> exam.answerAll(TIME, waits, again)))
                        .toList();
            }
            var answered = Duration.ofNanos(System.nanoTime() - began);

            System.out.printf("%,d answers were sent again, because the service was busy%n", again.sum());
            sitting.forEach(Future::resultNow);
            exams.forEach(SatExam::submit);
            report(answered, waits.stream().mapToLong(Long::longValue).sorted().toArray(), kept(platform), exams);
        }
    }

    private static SatExam exam(BenchmarkPlatform platform, InstitutionId college, PersonId student) {
        return SatExam.start(platform.stack(), college, student);
    }

    /** What stands in the tables, as the students sent it. */
    private static List<String> kept(BenchmarkPlatform platform) {
        return platform.database().sql("""
                        select attempt_id || ' ' || string_agg(coalesce(choice, '-'), '' order by position)
                        from advising.asked_question group by attempt_id
                        """).query((row, _) -> row.getString(1)).list();
    }

    private static void report(Duration answered, long[] waits, List<String> kept, List<SatExam> exams) {
        var lost = exams.stream().filter(it -> !kept.contains(it.sent())).count();
        var slow = waits[waits.length * 95 / 100];
        System.out.printf(
                "%,d students sent %,d answers in %d s; acknowledged: median %d ms, p95 %d ms, longest %d ms%n",
                exams.size(),
                waits.length,
                answered.toSeconds(),
                waits[waits.length / 2],
                slow,
                waits[waits.length - 1]);
        System.out.printf("%,d exams with a lost answer%n", lost);
        var all = exams.stream().mapToInt(SatExam::questions).sum();
        var isKept = lost == 0 && waits.length == all && slow <= LONGEST_ANSWER.toMillis();
        System.out.println(isKept ? "Within the bars." : "NOT within the bars.");
        if (!isKept) {
            System.exit(1);
        }
    }
}
