package io.waymark.mentoring;

import static io.waymark.mentoring.Answers.read;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.event.PersonLeft;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.OrderUtils;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.ClassUtils;

/** What mentoring does when it hears that somebody left their college. */
@MentoringTest
class LeavingTests {

    private static final Instant TUESDAY_AT_NINE = Instant.parse("2026-03-03T14:00:00Z");
    private static final Instant TUESDAY_AT_SIX = Instant.parse("2026-03-03T23:00:00Z");
    private static final Instant WEDNESDAY_AT_SIX = Instant.parse("2026-03-04T23:00:00Z");

    private final ApplicationContext context;
    private final JdbcClient jdbc;
    private final College alder;
    private final Person mentor;
    private final Person ana;
    private final Person ben;

    LeavingTests(ApplicationContext context, Colleges colleges, JdbcClient jdbc) {
        this.context = context;
        this.jdbc = jdbc;
        this.alder = colleges.open();
        this.mentor = alder.mentor("Mia", "Ortiz");
        this.ana = alder.student("Ana");
        this.ben = alder.student("Ben");
    }

    @Test
    void cancelsAllThatAMentorHasToCome() {
        var session = idOf(book(ana, TUESDAY_AT_NINE));
        var request = requestOf(ben);
        var group = open(mentor, TUESDAY_AT_SIX, 1);
        var later = open(mentor, WEDNESDAY_AT_SIX, 1);
        join(ana, group);
        join(ben, group);

        alder.tell(mentor.left(Lifecycle.DEACTIVATED));

        assertThat(List.of(statusOf(ana, session), statusOf(ben, request))).containsOnly("CANCELED");
        assertThat(read(ana.get("/api/group-sessions/{id}", group), "$.cancellationCause")
                        .toString())
                .isEqualTo("PERSON_LEFT");
        assertThat(partOf(ana, group)).isEqualTo("CANCELED");
        assertThat(partOf(ben, group)).isEqualTo("CANCELED");
        assertThat(Answers.<List<String>>read(ana.get("/api/group-sessions"), "$.items[*].id"))
                .doesNotContain(group, later);
        assertThat(blocking(mentor)).isZero();
        assertThat(blocking(ana)).isZero();
    }

    @Test
    void givesTheSeatsOfAStudentToWhoWaits() {
        var group = open(mentor, TUESDAY_AT_SIX, 1);
        var asking = idOf(mentor.post(
                "/api/group-sessions", requested(WEDNESDAY_AT_SIX, 1).replace("}", ", \"answerWithinHours\": 24}")));
        for (var id : List.of(group, asking)) {
            join(ana, id);
            join(ben, id);
        }

        alder.tell(ana.left(Lifecycle.WITHDRAWN));

        assertThat(partOf(ben, group)).isEqualTo("CONFIRMED");
        assertThat(partOf(ben, asking)).isEqualTo("REQUESTED");
        assertThat(Answers.<List<String>>read(mentor.get("/api/group-sessions"), "$.items[*].id"))
                .contains(group, asking);
        assertThat(blocking(ana)).isZero();
    }

    @Test
    void booksNothingNewForWhoeverLeft() {
        var group = open(mentor, TUESDAY_AT_SIX, 2);
        alder.tell(ana.left(Lifecycle.WITHDRAWN));

        assertRefused(book(ana, TUESDAY_AT_NINE), HttpStatus.UNPROCESSABLE_CONTENT, "person-left");
        assertRefused(
                ana.post("/api/group-sessions/" + group + "/join", ""),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "person-left");
        assertRefused(
                mentor.post(
                        "/api/group-sessions/" + group + "/invitations", "{\"student\": \"%s\"}".formatted(ana.id())),
                HttpStatus.NOT_FOUND,
                "no-such-person");
        alder.tell(mentor.left(Lifecycle.DEACTIVATED));
        assertRefused(book(ben, TUESDAY_AT_NINE), HttpStatus.NOT_FOUND, "no-such-mentor");
        assertRefused(
                mentor.post("/api/group-sessions", requested(WEDNESDAY_AT_SIX, 2)),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "person-left");
    }

    @Test
    void takesOlderNewsThatAreLateForNoReturn() {
        alder.tell(ana.left(Lifecycle.ON_LEAVE, 12));

        alder.tell(ana.became(Lifecycle.ACTIVE, 11));
        assertRefused(book(ana, TUESDAY_AT_NINE), HttpStatus.UNPROCESSABLE_CONTENT, "person-left");
        alder.tell(ana.became(Lifecycle.ON_LEAVE, 12));
        assertRefused(book(ana, TUESDAY_AT_NINE), HttpStatus.UNPROCESSABLE_CONTENT, "person-left");
        alder.tell(ana.became(Lifecycle.ACTIVE, 13));

        assertThat(book(ana, TUESDAY_AT_NINE)).hasStatus(HttpStatus.CREATED);
    }

    /** Batches of changes and leavings are told apart from each other. */
    @Test
    void knowsWhoLeftBeforeItHeardOfThemAtAll() {
        var stranger = new Person(mentor.colleges(), alder.id(), PersonId.next(), "Sam", "Late", Set.of(Role.STUDENT));
        alder.tell(stranger.left(Lifecycle.WITHDRAWN, 12));

        alder.tell(stranger.became(Lifecycle.ACTIVE, 11));

        assertRefused(book(stranger, TUESDAY_AT_NINE), HttpStatus.UNPROCESSABLE_CONTENT, "person-left");
        alder.tell(stranger.became(Lifecycle.ACTIVE, 13));
        assertThat(book(stranger, TUESDAY_AT_NINE)).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void findsNobodyToBookOnceAMentorHasLeftWhateverIsHeardLater() {
        alder.tell(mentor.left(Lifecycle.DEACTIVATED, 12));

        alder.tell(mentor.became(Lifecycle.ACTIVE, 11));

        assertRefused(book(ana, TUESDAY_AT_NINE), HttpStatus.NOT_FOUND, "no-such-mentor");
        assertRefused(
                mentor.post("/api/group-sessions", requested(TUESDAY_AT_SIX, 2)),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "person-left");
    }

    /** Who is on leave may still sign in. */
    @Test
    void booksNothingNewForWhoeverIsOnLeaveAlsoWithoutALeaving() {
        var group = open(mentor, TUESDAY_AT_SIX, 2);
        alder.tell(ana.became(Lifecycle.ON_LEAVE, 12));

        assertRefused(book(ana, TUESDAY_AT_NINE), HttpStatus.UNPROCESSABLE_CONTENT, "person-left");
        assertRefused(
                ana.post("/api/group-sessions/" + group + "/join", ""),
                HttpStatus.UNPROCESSABLE_CONTENT,
                "person-left");
    }

    @Test
    void takesALeavingThatIsLateForNoLeavingOfWhoeverIsBack() {
        alder.tell(ana.became(Lifecycle.ON_LEAVE, 12));
        alder.tell(ana.became(Lifecycle.ACTIVE, 13));

        alder.tell(ana.left(Lifecycle.ON_LEAVE, 12));

        assertThat(book(ana, TUESDAY_AT_NINE)).hasStatus(HttpStatus.CREATED);
    }

    @Test
    void leavesWhatSomebodyBookedWhoIsBackWhenTheLeavingIsHeardOfLate() {
        alder.tell(ana.became(Lifecycle.ON_LEAVE, 12));
        alder.tell(ana.became(Lifecycle.ACTIVE, 13));
        var session = idOf(book(ana, TUESDAY_AT_NINE));
        var group = open(mentor, TUESDAY_AT_SIX, 2);
        join(ana, group);

        alder.tell(ana.left(Lifecycle.ON_LEAVE, 12));

        assertThat(statusOf(ana, session)).isEqualTo("BOOKED");
        assertThat(partOf(ana, group)).isEqualTo("CONFIRMED");
    }

    /** Everybody else locks sessions before the people in them: in another order two would wait for each other. */
    @Test
    void happensInAFixedOrder() {
        var order = Stream.of(context.getBeanDefinitionNames())
                .map(context::getType)
                .flatMap(Stream::ofNullable)
                .map(ClassUtils::getUserClass)
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(EventListener.class))
                .filter(method -> List.of(method.getParameterTypes()).contains(PersonLeft.class))
                .collect(Collectors.toMap(
                        method -> Objects.requireNonNull(OrderUtils.getOrder(method), method.toString()),
                        method -> method.getDeclaringClass().getSimpleName()));

        assertThat(new TreeMap<>(order).values())
                .containsExactly("DirectoryListener", "SessionsOnLeaving", "GroupSessionsOnLeaving");
    }

    @Test
    void leavesWhatConcernsOthersAlone() {
        var session = idOf(book(ana, TUESDAY_AT_NINE));
        var group = open(mentor, TUESDAY_AT_SIX, 2);
        join(ana, group);

        alder.tell(ben.left(Lifecycle.WITHDRAWN));
        alder.tell(alder.person("Ada", "Visor", Role.ADVISOR).left(Lifecycle.DEACTIVATED));

        assertThat(statusOf(ana, session)).isEqualTo("BOOKED");
        assertThat(partOf(ana, group)).isEqualTo("CONFIRMED");
    }

    /** Whoever books at that moment is either seen, and canceled, or refused. */
    @RepeatedTest(4)
    void leavesNothingBookedWithAMentorWhoLeavesMeanwhile() throws Exception {
        var students =
                IntStream.range(0, 12).mapToObj(at -> alder.student("S" + at)).toList();
        var group = open(mentor, TUESDAY_AT_SIX, 20);
        var acts = new ArrayList<Callable<Integer>>();
        for (var at = 0; at < students.size(); at++) {
            var student = students.get(at);
            var start = TUESDAY_AT_NINE.plus(Duration.ofMinutes(30L * at));
            acts.add(() -> book(student, start).getResponse().getStatus());
            acts.add(() -> student.post("/api/group-sessions/" + group + "/join", "")
                    .getResponse()
                    .getStatus());
            if (at == 4) {
                acts.add(() -> {
                    alder.tell(mentor.left(Lifecycle.DEACTIVATED));
                    return 200;
                });
            }
        }

        assertThat(together(acts)).allMatch(status -> status < 500);

        assertThat(blocking(mentor)).isZero();
        assertThat(students).allMatch(student -> blocking(student) == 0);
        assertThat(alder.inTransaction(
                        () -> jdbc.sql("select count(*) from session where mentor_id = ? and state = 'BOOKED'")
                                .param(mentor.id().value())
                                .query(Integer.class)
                                .single()))
                .isZero();
    }

    private static List<Integer> together(List<Callable<Integer>> acts) throws Exception {
        var start = new CountDownLatch(1);
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = acts.stream()
                    .map(act -> crowd.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            start.countDown();
            var statuses = new ArrayList<Integer>();
            for (Future<Integer> one : all) {
                statuses.add(one.get());
            }
            return statuses;
        }
    }

    private String requestOf(Person student) {
        assertThat(mentor.put("/api/mentors/me", Profiles.askedWithin(24), 1)).hasStatusOk();
        return idOf(book(student, TUESDAY_AT_NINE.plus(Duration.ofHours(1))));
    }

    private MvcTestResult book(Person student, Instant at) {
        return student.post("/api/sessions", """
                {"mentor": "%s", "startsAt": "%s", "minutes": 30, "topic": "First steps"}
                """.formatted(mentor.id(), at));
    }

    private static String open(Person mentor, Instant at, int seats) {
        return idOf(mentor.post("/api/group-sessions", requested(at, seats)));
    }

    private static String requested(Instant at, int seats) {
        return """
                {"startsAt": "%s", "minutes": 60, "topic": "Networking", "seats": %d}
                """.formatted(at, seats);
    }

    private static void join(Person student, String id) {
        assertThat(student.post("/api/group-sessions/" + id + "/join", "")).hasStatusOk();
    }

    private int blocking(Person person) {
        return blocking(person.id());
    }

    private int blocking(PersonId person) {
        return alder.inTransaction(
                () -> jdbc.sql("select count(*) from scheduling.claim where person_id = ? and blocking")
                        .param(person.value())
                        .query(Integer.class)
                        .single());
    }

    private static String idOf(MvcTestResult answer) {
        assertThat(answer).hasStatus(HttpStatus.CREATED);
        return read(answer, "$.id");
    }

    private static String statusOf(Person person, String session) {
        return read(person.get("/api/sessions/{id}", session), "$.status");
    }

    private static String partOf(Person student, String group) {
        return read(student.get("/api/group-sessions/{id}", group), "$.mine.state");
    }

    private static void assertRefused(MvcTestResult answer, HttpStatus status, String code) {
        assertThat(answer).hasStatus(status);
        assertThat(Answers.<String>read(answer, "$.type")).endsWith(":" + code);
    }
}
