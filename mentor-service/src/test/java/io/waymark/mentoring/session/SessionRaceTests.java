package io.waymark.mentoring.session;

import static io.waymark.mentoring.Answers.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.mentoring.College;
import io.waymark.mentoring.Colleges;
import io.waymark.mentoring.MentoringTest;
import io.waymark.mentoring.Person;
import io.waymark.mentoring.Profiles;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@MentoringTest
class SessionRaceTests {

    private static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-03T14:00:00Z");

    private final Colleges colleges;
    private final College alder;

    SessionRaceTests(Colleges colleges) {
        this.colleges = colleges;
        this.alder = colleges.open();
    }

    @Test
    void givesOneSlotToOneOfForty() throws Exception {
        var mentor = alder.mentor("Mia", "Ortiz", Profiles.profile(50, List.of(), List.of("en")));
        var students = IntStream.range(0, 40)
                .mapToObj(number -> alder.student("S" + number))
                .toList();

        var answers = atOnce(students.stream()
                .map(student -> booking(student, mentor, TUESDAY_AT_NINE))
                .toList());

        assertThat(answers).filteredOn(answer -> status(answer) == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> status(answer) == 409)
                .hasSize(39)
                .allSatisfy(answer -> {
                    assertThat(SessionRaceTests.<String>at(answer, "$.type")).endsWith("slot-taken");
                    assertThat(SessionRaceTests.<List<String>>at(answer, "$.arguments.alternatives"))
                            .isNotEmpty();
                });
    }

    @Test
    void takesNoMoreStudentsThanTheMentorWants() throws Exception {
        var mentor = alder.mentor("Mia", "Ortiz", Profiles.profile(2, List.of(), List.of("en")));

        var answers = atOnce(IntStream.range(0, 15)
                .mapToObj(number -> booking(
                        alder.student("S" + number), mentor, TUESDAY_AT_NINE.plus(Duration.ofMinutes(30L * number))))
                .toList());

        assertThat(answers).filteredOn(answer -> status(answer) == 201).hasSize(2);
        assertThat(answers).filteredOn(answer -> status(answer) == 422).hasSize(13);
    }

    @Test
    void putsNoStudentInTwoPlaces() throws Exception {
        var student = alder.student("Sam");
        var mentors = IntStream.range(0, 8)
                .mapToObj(number -> alder.mentor("M" + number, "Ortiz"))
                .toList();

        var answers = atOnce(mentors.stream()
                .map(mentor -> booking(student, mentor, TUESDAY_AT_NINE))
                .toList());

        assertThat(answers).filteredOn(answer -> status(answer) == 201).hasSize(1);
        assertThat(answers).filteredOn(answer -> status(answer) == 409).hasSize(7);
    }

    @Test
    void makesOneSessionOfRequestsWithOneKey() throws Exception {
        var student = alder.student("Sam");
        var mentor = alder.mentor("Mia", "Ortiz");

        var answers = atOnce(IntStream.range(0, 10)
                .<Callable<MvcTestResult>>mapToObj(
                        _ -> () -> student.postOnce("/api/sessions", requested(mentor, TUESDAY_AT_NINE), "key"))
                .toList());

        assertThat(answers).allSatisfy(answer -> assertThat(status(answer)).isEqualTo(201));
        assertThat(answers)
                .extracting(answer -> SessionRaceTests.<String>at(answer, "$.id"))
                .containsOnly(SessionRaceTests.<String>at(answers.getFirst(), "$.id"));
    }

    @Test
    void completesOnceHoweverManyWordsArriveAtOnce() throws Exception {
        var student = alder.student("Sam");
        var mentor = alder.mentor("Mia", "Ortiz");
        String id = at(booking(student, mentor, TUESDAY_AT_NINE).call(), "$.id");
        colleges.clock().turnTo(TUESDAY_AT_NINE.plus(Duration.ofHours(1)));

        var answers = atOnce(IntStream.range(0, 16)
                .<Callable<MvcTestResult>>mapToObj(number -> () -> (number % 2 == 0 ? student : mentor)
                        .post("/api/sessions/" + id + "/attendance", "{\"met\": true}"))
                .toList());

        assertThat(answers).allSatisfy(answer -> assertThat(status(answer)).isEqualTo(200));
        assertThat(alder.tellings(id)).isEqualTo(1);
    }

    @Test
    void letsOneOfManyEditsOfAVersionThrough() throws Exception {
        var student = alder.student("Sam");
        var mentor = alder.mentor("Mia", "Ortiz");
        String id = at(booking(student, mentor, TUESDAY_AT_NINE).call(), "$.id");

        var answers = atOnce(IntStream.range(1, 9)
                .<Callable<MvcTestResult>>mapToObj(number -> () -> student.post(
                        "/api/sessions/" + id + "/reschedule",
                        "{\"startsAt\": \"%s\"}".formatted(TUESDAY_AT_NINE.plus(Duration.ofMinutes(30L * number))),
                        0))
                .toList());

        assertThat(answers).filteredOn(answer -> status(answer) == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> status(answer) == 412).hasSize(7);
    }

    private static Callable<MvcTestResult> booking(Person student, Person mentor, Instant startsAt) {
        return () -> student.post("/api/sessions", requested(mentor, startsAt));
    }

    private static String requested(Person mentor, Instant startsAt) {
        return """
                {"mentor": "%s", "startsAt": "%s", "minutes": 30, "topic": "Exam nerves", "step": null}
                """.formatted(mentor.id(), startsAt);
    }

    private static List<MvcTestResult> atOnce(List<Callable<MvcTestResult>> requests) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(Math.min(requests.size(), 16))) {
            var running = requests.stream()
                    .map(request -> threads.submit(() -> {
                        start.await();
                        return request.call();
                    }))
                    .toList();
            start.countDown();
            var answers = new java.util.ArrayList<MvcTestResult>();
            for (var answer : running) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static int status(MvcTestResult answer) {
        return answer.getResponse().getStatus();
    }

    private static <T> T at(MvcTestResult answer, String path) {
        return read(answer, path);
    }
}
