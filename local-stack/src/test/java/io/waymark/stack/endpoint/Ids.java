package io.waymark.stack.endpoint;

import static io.waymark.stack.People.DANA;
import static io.waymark.stack.People.ELI;
import static io.waymark.stack.People.MARISOL;
import static io.waymark.stack.People.MAYA;
import static io.waymark.stack.People.TOMAS;

import io.waymark.core.identity.PersonId;
import io.waymark.stack.StackForTests;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the names in braces stand for: real ids of Alder Valley. */
final class Ids {

    private static final Pattern NAME = Pattern.compile("\\{([a-zA-Z]+)}");

    /** Of Maya, her advisor and her mentor. */
    static final Ids CONCERNED = new Ids(MAYA.person(), DANA.person(), TOMAS.person());

    /** The same things of Eli, who has another advisor and other mentors. */
    static final Ids UNRELATED = new Ids(ELI.person(), MARISOL.person(), null);

    private final Map<String, String> values = new HashMap<>();

    private Ids(PersonId student, PersonId advisor, @org.jspecify.annotations.Nullable PersonId mentor) {
        put("student", student.value());
        put("person", student.value());
        put("advisor", advisor.value());
        put("mentor", TOMAS.person().value());
        put("evidence", one("""
                select id from advising.evidence where student_id = ?
                order by kind <> 'DOCUMENT_UPLOAD', not exists (
                    select from advising.verification asked
                    where asked.institution_id = evidence.institution_id and asked.evidence_id = evidence.id
                      and asked.capacity = 'REGISTRAR'), requirement, id limit 1
                """, student));
        put(
                "placement",
                one(
                        "select id from advising.placement where student_id = ? order by requested_at, id limit 1",
                        student));
        put("appointment", meeting("advising", student, advisor));
        put("session", mentor == null ? sessionWithout() : meeting("mentoring", student, mentor));
        put(
                "attempt",
                one("select id from advising.contact_attempt where by_id = ? order by id limit 1", DANA.person()));
        put(
                "comment",
                one("select id from advising.saved_comment where reviewer_id = ? order by id limit 1", DANA.person()));
        put("view", one("select id from advising.saved_view where owner_id = ? order by id limit 1", DANA.person()));
        put("practiceDone", practiced(student, false));
        put("practiceOpen", practiced(student, true));
        put("note", one("select id from advising.note where author_id = ? order by id limit 1", DANA.person()));
        put("notice", notice(student));
        put("assignment", one("""
                select id from advising.assignment where student_id = ? order by starts_at, id limit 1
                """, student));
        put("cohort", one("""
                select cohort_id from advising.cohort_member where student_id = ? order by cohort_id limit 1
                """, student));
        put(
                "import",
                StackForTests.database()
                        .sql("select id from advising.import where institution_id = ? order by id limit 1")
                        .param(MAYA.institution().value())
                        .query(UUID.class)
                        .single());
        put(
                "site",
                StackForTests.database()
                        .sql("select id from advising.site where institution_id = ? order by id limit 1")
                        .param(MAYA.institution().value())
                        .query(UUID.class)
                        .single());
        put(
                "program",
                StackForTests.database()
                        .sql("select id from advising.program where institution_id = ? order by id limit 1")
                        .param(MAYA.institution().value())
                        .query(UUID.class)
                        .single());
        put(
                "question",
                StackForTests.database()
                        .sql("select id from advising.question where institution_id = ? order by id limit 1")
                        .param(MAYA.institution().value())
                        .query(UUID.class)
                        .single());
        put("groupSession", one("select id from mentoring.group_session where mentor_id = ? limit 1", TOMAS.person()));
        put(
                "hostedGroup",
                mentor == null
                        ? UUID.randomUUID()
                        : one("select id from mentoring.group_session where mentor_id = ? limit 1", mentor));
        put(
                "closure",
                StackForTests.database()
                        .sql("select id from scheduling.closure where institution_id = ? order by id limit 1")
                        .param(MAYA.institution().value())
                        .query(UUID.class)
                        .single());
        var now = StackForTests.get().clock().instant().truncatedTo(ChronoUnit.SECONDS);
        values.put("now", now.toString());
        values.put("nextWeek", now.plus(Duration.ofDays(7)).toString());
        values.put("yesterday", now.minus(Duration.ofDays(1)).toString());
        values.put("slug", "alder-valley");
        values.put("kind", "NO_CONTACT");
        values.put("subscriber", "mentoring");
        values.put("step", "research-duties");
        values.put("requirement", "research-duties/reflection");
    }

    /** The text with ids for names. */
    String fill(String template) {
        return NAME.matcher(template).replaceAll(name -> {
            var value = values.get(name.group(1));
            if (value == null) {
                throw new IllegalArgumentException("Nothing is named " + name.group(1) + " in " + template);
            }
            return value;
        });
    }

    /** The text once for each name in braces, with junk in place of that one. */
    Stream<String> spoil(String template, String junk) {
        var parts = template.split("(?=\\{)|(?<=})");
        return IntStream.range(0, parts.length)
                .filter(i -> parts[i].startsWith("{"))
                .mapToObj(i -> {
                    var copy = parts.clone();
                    copy[i] = junk;
                    return fill(String.join("", copy));
                });
    }

    private void put(String name, UUID id) {
        values.put(name, id.toString());
    }

    private static UUID one(String sql, PersonId whose) {
        return StackForTests.database()
                .sql(sql)
                .param(whose.value())
                .query(UUID.class)
                .single();
    }

    private static UUID practiced(PersonId student, boolean open) {
        return StackForTests.database()
                .sql("""
                        select id from advising.practice_attempt
                        where student_id = ? and mode = 'PRACTICE' and open = ? order by id limit 1
                        """)
                .params(student.value(), open)
                .query(UUID.class)
                .single();
    }

    /** One of the test's own: which of the others have arrived by now, nobody knows. */
    private static UUID notice(PersonId person) {
        return StackForTests.database()
                .sql("""
                        insert into web.notice (institution_id, id, person_id, key, kind, arguments, told_at, mail_state,
                            mail_due_at, read_at)
                        values (?, ?, ?, 'matrix', 'ADVISOR_ENDED', '{"before": "Carlos Ruiz"}', now(), 'NOT_SENT', now(), now())
                        returning id
                        """)
                .params(MAYA.institution().value(), UUID.randomUUID(), person.value())
                .query(UUID.class)
                .single();
    }

    private static UUID meeting(String kind, PersonId guest, PersonId host) {
        return StackForTests.database()
                .sql("""
                        select booking.id from scheduling.booking
                        join scheduling.claim host on host.booking_id = booking.id and host.person_id = :host
                        join scheduling.claim guest on guest.booking_id = booking.id and guest.person_id = :guest
                        where kind = :kind order by booking.starts_at desc, booking.id limit 1
                        """)
                .param("host", host.value())
                .param("guest", guest.value())
                .param("kind", kind)
                .query(UUID.class)
                .single();
    }

    private static UUID sessionWithout() {
        return StackForTests.database()
                .sql("""
                        select id from mentoring.session
                        where institution_id = ? and mentor_id <> ? and student_id <> ? order by id limit 1
                        """)
                .params(
                        MAYA.institution().value(),
                        TOMAS.person().value(),
                        MAYA.person().value())
                .query(UUID.class)
                .single();
    }
}
