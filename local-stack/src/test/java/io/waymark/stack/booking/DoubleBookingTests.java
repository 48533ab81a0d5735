package io.waymark.stack.booking;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.PersonId;
import io.waymark.stack.Answer;
import io.waymark.stack.StackForTests;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.json.JsonMapper;

/** Everybody wants the same hour, through both services, over HTTP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DoubleBookingTests {

    /** Not the first slot, which may become too soon while everybody reaches for it. */
    private static final int SOON = 1;

    private final BusyCollege college = BusyCollege.full();
    private int deadlocksBefore;

    @BeforeAll
    void remember() {
        deadlocksBefore = deadlocks();
    }

    @AfterEach
    void nobodyIsInTwoPlacesAndNothingWasStuck() {
        assertThat(overlaps()).isZero();
        assertThat(deadlocks()).isEqualTo(deadlocksBefore);
    }

    @Test
    void oneOfTwoHundredStudentsGetsTheMentor() throws InterruptedException {
        var slot = college.mentorSlots().get(SOON);

        var answers = Crowd.rush(college.students().stream()
                .map(student -> college.bookMentor(student, slot))
                .toList());

        assertThat(answers)
                .hasSize(200)
                .filteredOn(answer -> answer.status() == 201)
                .hasSize(1);
        assertThat(refused(answers)).hasSize(199).allSatisfy(DoubleBookingTests::offersOtherTimes);
        assertThat(bookings(college.mentor().person(), slot)).isEqualTo(1);
    }

    @Test
    void oneOfTwoHundredStudentsGetsTheAdvisor() throws InterruptedException {
        var slot = college.advisorSlots().get(SOON);

        var answers = Crowd.rush(college.students().stream()
                .map(student -> college.bookAdvisor(student, slot))
                .toList());

        assertThat(answers)
                .hasSize(200)
                .filteredOn(answer -> answer.status() < 300)
                .hasSize(1);
        assertThat(refused(answers)).hasSize(199).allSatisfy(DoubleBookingTests::offersOtherTimes);
    }

    @Test
    void aStudentMeetsEitherTheAdvisorOrTheMentor() throws InterruptedException {
        var slots = college.mentorSlots().stream()
                .filter(college.advisorSlots()::contains)
                .skip(5)
                .toList();
        for (var round = 0; round < 20; round++) {
            var student = college.students().get(round);
            var slot = slots.get(round);

            var answers = Crowd.rush(List.of(college.bookAdvisor(student, slot), college.bookMentor(student, slot)));

            assertThat(answers).filteredOn(answer -> answer.status() < 300).hasSize(1);
            assertThat(refused(answers)).hasSize(1);
            assertThat(bookings(student.person(), slot)).isEqualTo(1);
        }
    }

    @Test
    void theSameClickSentTenTimesBooksOnce() throws InterruptedException {
        var student = college.students().getLast();
        var slot = college.mentorSlots().getLast();

        var answers = Crowd.rush(IntStream.range(0, 10)
                .mapToObj(_ -> college.bookMentor(student, slot).header("Idempotency-Key", "one-click"))
                .toList());

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.status()).as(answer.toString()).isEqualTo(201));
        assertThat(answers).extracting(DoubleBookingTests::id).containsOnly(id(answers.getFirst()));
        assertThat(bookings(student.person(), slot)).isEqualTo(1);
    }

    @Test
    void theSameClickOnAnAdvisorsHourBooksOnce() throws InterruptedException {
        var student = college.students().get(100);
        var slot = college.advisorSlots().getLast();

        var answers = Crowd.rush(IntStream.range(0, 10)
                .mapToObj(_ -> college.bookAdvisor(student, slot).header("Idempotency-Key", "another-click"))
                .toList());

        assertThat(answers)
                .allSatisfy(answer ->
                        assertThat(answer.status()).as(answer.toString()).isLessThan(300));
        assertThat(bookings(student.person(), slot)).isEqualTo(1);
    }

    private static List<Answer> refused(List<Answer> answers) {
        var refused = answers.stream().filter(answer -> answer.status() >= 300).toList();
        assertThat(refused).allSatisfy(answer -> answer.isProblem(409));
        return refused;
    }

    private static void offersOtherTimes(Answer answer) {
        var alternatives = JsonMapper.shared().readTree(answer.body()).at("/arguments/alternatives");
        assertThat(alternatives.valueStream()).as(answer.toString()).isNotEmpty();
        assertThat(answer.body()).contains("slot-taken");
    }

    private static String id(Answer answer) {
        return JsonMapper.shared().readTree(answer.body()).get("id").asString();
    }

    private static int bookings(PersonId person, Instant start) {
        return StackForTests.database()
                .sql("""
                        select count(*) from scheduling.claim
                        where person_id = ? and blocking and starts_at <= ? and ends_at > ?
                        """)
                .params(Stream.of(person.value(), java.sql.Timestamp.from(start), java.sql.Timestamp.from(start))
                        .toList())
                .query(Integer.class)
                .single();
    }

    private static int overlaps() {
        return StackForTests.database().sql("""
                        select count(*) from scheduling.claim one join scheduling.claim other
                          on one.institution_id = other.institution_id and one.person_id = other.person_id
                         and one.booking_id < other.booking_id
                         and one.starts_at < other.ends_at and other.starts_at < one.ends_at
                        where one.blocking and other.blocking
                        """).query(Integer.class).single();
    }

    private static int deadlocks() {
        return StackForTests.database()
                .sql("select deadlocks::int from pg_stat_database where datname = current_database()")
                .query(Integer.class)
                .single();
    }
}
