package io.waymark.stack.endpoint;

import static io.waymark.stack.endpoint.App.ADVISING;
import static io.waymark.stack.endpoint.App.MENTORING;
import static io.waymark.stack.endpoint.ForeignIdTests.Named.ANOTHERS_STUDENT;
import static io.waymark.stack.endpoint.ForeignIdTests.Named.AN_ADVISOR;
import static io.waymark.stack.endpoint.ForeignIdTests.Named.AN_ADVISOR_ELSEWHERE;
import static io.waymark.stack.endpoint.ForeignIdTests.Named.A_MENTOR;
import static io.waymark.stack.endpoint.ForeignIdTests.Named.A_MENTOR_ELSEWHERE;
import static io.waymark.stack.endpoint.ForeignIdTests.Named.A_STUDENT_ELSEWHERE;
import static io.waymark.stack.endpoint.ForeignIdTests.Named.HER_ADVISOR;
import static io.waymark.stack.endpoint.ForeignIdTests.Named.HER_STUDENT;
import static io.waymark.stack.endpoint.ForeignIdTests.Named.NOBODY;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.Caller;
import io.waymark.stack.People;
import io.waymark.stack.Request;
import io.waymark.stack.StackForTests;
import io.waymark.stack.Tokens;
import io.waymark.stack.endpoint.App.Mapped;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.bind.annotation.PathVariable;

/** Ids that do not stand in a path: what is named in a body or a parameter must concern the caller as well. */
class ForeignIdTests {

    /** Who is named, as seen from Maya and her advisor. */
    enum Named {
        NOBODY(new PersonId(UUID.fromString("00000000-0000-7000-8000-000000000000"))),
        HER_STUDENT(People.MAYA.person()),
        HER_ADVISOR(People.DANA.person()),
        ANOTHERS_STUDENT(People.ELI.person()),
        AN_ADVISOR(People.MARISOL.person()),
        A_MENTOR(People.TOMAS.person()),
        A_STUDENT_ELSEWHERE(People.DYLAN.person()),
        AN_ADVISOR_ELSEWHERE(People.JOEL.person()),
        A_MENTOR_ELSEWHERE(People.ANNEKE.person());

        private final PersonId id;

        Named(PersonId id) {
            this.id = id;
        }
    }

    /** A request of somebody that names somebody else in its body or parameters. */
    record Naming(Caller caller, App app, String method, String address, String body, Named named) {

        Request request() {
            var id = named.id.toString();
            var request = Request.of(method, app.url() + Ids.CONCERNED.fill(addressNaming(id)))
                    .as(Tokens.of(caller))
                    .header("If-Match", versionOfHerAdvisor());
            return body.isEmpty() ? request : request.json(Ids.CONCERNED.fill(body.replace("{named}", id)));
        }

        /** Who leaves is her advisor, for whom others have to take over; and of mentors and group sessions there is one each. */
        private String addressNaming(String id) {
            return address.replace("{named}", id)
                    .replace("{person}", "{advisor}")
                    .replace("/mentors/{id}", "/mentors/{mentor}")
                    .replace("{id}", "{groupSession}");
        }

        String endpoint() {
            return "%s %s %s".formatted(app, method, address.split("\\?")[0]);
        }

        @Override
        public String toString() {
            return "%s names %s".formatted(endpoint(), named);
        }
    }

    /** Asked by nobody who is signed in: what a link opens and what it does not, its own tests say. */
    private static final Set<String> BY_LINK = Set.of("ADVISING POST /api/outside-verification/batch/undo");

    /** Takes of those who are named only whom the file misses. */
    private static final Set<String> CHOOSING = Set.of("ADVISING POST /api/imports/{import}/missing/leaving");

    @Test
    void knowsEveryEndpointThatTakesAnIdOutsideItsPath() {
        var there = Stream.of(ADVISING, MENTORING)
                .flatMap(app -> app.mapped().stream())
                .filter(mapped -> Stream.of(mapped.handler().getMethodParameters())
                        .filter(parameter -> !parameter.hasParameterAnnotation(PathVariable.class))
                        .anyMatch(parameter -> takesAnId(parameter.getGenericParameterType())))
                .map(Mapped::name)
                .filter(name -> !BY_LINK.contains(name) && !CHOOSING.contains(name))
                .collect(Collectors.toSet());

        assertThat(Stream.concat(trespasses(), filters()).map(Naming::endpoint).collect(Collectors.toSet()))
                .isEqualTo(there);
    }

    @ParameterizedTest
    @MethodSource("trespasses")
    void namesNobodyWhomItDoesNotConcern(Naming naming) {
        var before = whatStandsInTheTables();

        naming.request().send().isProblem(404);

        assertThat(whatStandsInTheTables()).isEqualTo(before);
    }

    /** The positive control: with somebody whom it does concern, the same request gets further. */
    @ParameterizedTest
    @MethodSource("rightful")
    void namesThoseWhomItConcerns(Naming naming) {
        var answer = naming.request().send();

        assertThat(answer.status()).as(answer.toString()).isIn(200, 422);
    }

    /** What only narrows a list or says where it goes on: nothing appears that would not be there without it. */
    @ParameterizedTest
    @MethodSource("filters")
    void findsNothingThroughSomebodyElse(Naming naming) {
        var answer = naming.request().send();

        if (answer.status() == 404) {
            answer.isProblem();
        } else {
            assertThat(answer.status()).as(answer.toString()).isEqualTo(200);
            assertThat(answer.body()).doesNotContain(naming.named().id.toString());
        }
    }

    static Stream<Naming> trespasses() {
        return Stream.of(
                        members(NOBODY, AN_ADVISOR, A_MENTOR, A_STUDENT_ELSEWHERE),
                        removed(NOBODY, A_STUDENT_ELSEWHERE, A_MENTOR_ELSEWHERE),
                        merged(NOBODY, AN_ADVISOR, A_STUDENT_ELSEWHERE),
                        assigned(NOBODY, AN_ADVISOR, A_MENTOR, A_STUDENT_ELSEWHERE),
                        booked(People.DANA, NOBODY, ANOTHERS_STUDENT, AN_ADVISOR, A_STUDENT_ELSEWHERE),
                        noted(NOBODY, ANOTHERS_STUDENT, AN_ADVISOR, A_STUDENT_ELSEWHERE),
                        tried(NOBODY, ANOTHERS_STUDENT, AN_ADVISOR, A_STUDENT_ELSEWHERE),
                        booked(People.MAYA, NOBODY, ANOTHERS_STUDENT, AN_ADVISOR, A_STUDENT_ELSEWHERE),
                        slots(People.DANA, NOBODY, ANOTHERS_STUDENT, AN_ADVISOR, A_STUDENT_ELSEWHERE),
                        slots(People.MAYA, NOBODY, ANOTHERS_STUDENT, AN_ADVISOR, A_STUDENT_ELSEWHERE),
                        history(NOBODY, ANOTHERS_STUDENT, AN_ADVISOR, A_STUDENT_ELSEWHERE),
                        decisions(NOBODY, ANOTHERS_STUDENT, AN_ADVISOR, A_STUDENT_ELSEWHERE),
                        mentored(NOBODY, ANOTHERS_STUDENT, AN_ADVISOR, A_MENTOR_ELSEWHERE),
                        handedOver(NOBODY, HER_STUDENT, A_MENTOR, AN_ADVISOR_ELSEWHERE),
                        succeeded(NOBODY, HER_STUDENT, A_MENTOR, AN_ADVISOR_ELSEWHERE),
                        placed(NOBODY, A_STUDENT_ELSEWHERE),
                        invited(NOBODY, A_MENTOR_ELSEWHERE, A_STUDENT_ELSEWHERE))
                .flatMap(line -> line);
    }

    static Stream<Naming> rightful() {
        return Stream.of(
                        members(HER_STUDENT),
                        removed(ANOTHERS_STUDENT),
                        assigned(HER_STUDENT),
                        booked(People.DANA, HER_STUDENT),
                        booked(People.MAYA, HER_STUDENT),
                        slots(People.DANA, HER_STUDENT),
                        slots(People.MAYA, HER_STUDENT),
                        history(HER_STUDENT),
                        noted(HER_STUDENT),
                        tried(HER_STUDENT),
                        decisions(HER_STUDENT),
                        mentored(A_MENTOR),
                        handedOver(HER_ADVISOR),
                        invited(HER_STUDENT))
                .flatMap(line -> line);
    }

    static Stream<Naming> filters() {
        return Stream.of(
                        filtered(People.DANA, ADVISING, "/api/caseload?cohort={named}"),
                        filtered(People.DANA, ADVISING, "/api/caseload/students?student={named}"),
                        filtered(People.RUTH, ADVISING, "/api/people?cohort={named}"),
                        filtered(People.RUTH, ADVISING, "/api/people?advisor={named}"),
                        filtered(People.RUTH, ADVISING, "/api/overview?cohort={named}"),
                        filtered(People.DANA, ADVISING, "/api/evidence/queue?student={named}"),
                        filtered(People.DANA, ADVISING, "/api/appointments/upcoming?with={named}"),
                        filtered(People.MAYA, ADVISING, "/api/programs/compared?program={named}"),
                        filtered(People.MAYA, MENTORING, "/api/mentors?after={named}"),
                        filtered(People.RUTH, MENTORING, "/api/mentors/{id}/booking-check?student={named}"),
                        filtered(People.RUTH, MENTORING, "/api/sessions/disputed?after={named}"),
                        filtered(People.RUTH, ADVISING, "/api/advisors/{advisor}/students?among={named}"),
                        trail(ADVISING),
                        trail(MENTORING),
                        filtered(People.RUTH, ADVISING, "/api/disclosures?reader={named}"),
                        filtered(People.RUTH, MENTORING, "/api/disclosures?student={named}&reader={named}"),
                        filtered(People.MAYA, MENTORING, "/api/sessions?after={named}"),
                        filtered(People.MAYA, MENTORING, "/api/sessions/with?person={named}"),
                        filtered(People.MAYA, MENTORING, "/api/group-sessions?after={named}"))
                .flatMap(line -> line);
    }

    private static Stream<Naming> filtered(Caller caller, App app, String address) {
        return each(caller, app, "GET", address, "", NOBODY, ANOTHERS_STUDENT, A_STUDENT_ELSEWHERE, A_MENTOR_ELSEWHERE);
    }

    /** Whom an admin's own college has they may ask about. */
    private static Stream<Naming> trail(App app) {
        return each(
                People.RUTH,
                app,
                "GET",
                "/api/history?about={named}&by={named}",
                "",
                NOBODY,
                A_STUDENT_ELSEWHERE,
                A_MENTOR_ELSEWHERE);
    }

    private static Stream<Naming> history(Named... named) {
        return each(People.DANA, ADVISING, "GET", "/api/evidence?student={named}&step=research-duties", "", named);
    }

    private static Stream<Naming> noted(Named... named) {
        return each(
                People.DANA,
                ADVISING,
                "POST",
                "/api/notes",
                "{\"students\": [\"{student}\", \"{named}\"], \"note\": {\"body\": \"Seen.\", \"shared\": false}}",
                named);
    }

    private static Stream<Naming> tried(Named... named) {
        return each(
                People.DANA,
                ADVISING,
                "POST",
                "/api/contact-attempts",
                "{\"students\": [\"{student}\", \"{named}\"], \"attempt\": {\"channel\": \"PHONE\", \"outcome\": \"NO_ANSWER\"}}",
                named);
    }

    private static Stream<Naming> decisions(Named... named) {
        return each(People.DANA, ADVISING, "GET", "/api/evidence/decisions?student={named}", "", named);
    }

    private static Stream<Naming> members(Named... named) {
        return each(
                People.RUTH, ADVISING, "POST", "/api/cohorts/{cohort}/members", "{\"students\": [\"{named}\"]}", named);
    }

    private static Stream<Naming> removed(Named... named) {
        return each(
                People.RUTH,
                ADVISING,
                "POST",
                "/api/cohorts/{cohort}/members/remove",
                "{\"students\": [\"{named}\"]}",
                named);
    }

    private static Stream<Naming> merged(Named... named) {
        return each(People.RUTH, ADVISING, "POST", "/api/cohorts/{cohort}/merge", "{\"into\": \"{named}\"}", named);
    }

    private static Stream<Naming> assigned(Named... named) {
        return each(
                People.RUTH,
                ADVISING,
                "POST",
                "/api/advisors/{advisor}/students",
                "{\"students\": [\"{student}\", \"{named}\"]}",
                named);
    }

    private static Stream<Naming> booked(Caller caller, Named... named) {
        return each(
                caller,
                ADVISING,
                "POST",
                "/api/appointments",
                "{\"student\": \"{named}\", \"startsAt\": \"{yesterday}\", \"topic\": \"Next term\"}",
                named);
    }

    private static Stream<Naming> slots(Caller caller, Named... named) {
        return each(
                caller, ADVISING, "GET", "/api/appointments/slots?from={now}&to={nextWeek}&student={named}", "", named);
    }

    private static Stream<Naming> mentored(Named... named) {
        return each(
                People.MAYA,
                MENTORING,
                "POST",
                "/api/sessions",
                "{\"mentor\": \"{named}\", \"startsAt\": \"{yesterday}\", \"minutes\": 45, \"topic\": \"A first week\"}",
                named);
    }

    private static Stream<Naming> handedOver(Named... named) {
        return each(
                People.RUTH,
                ADVISING,
                "POST",
                "/api/advisors/{advisor}/handover",
                "{\"to\": \"{named}\", \"students\": [\"{student}\"], \"from\": null, \"reason\": \"Leaves.\"}",
                named);
    }

    private static Stream<Naming> succeeded(Named... named) {
        return each(People.RUTH, ADVISING, "POST", "/api/people/{person}/leaving", """
                {"lifecycle": "DEACTIVATED", "day": "2026-03-02", "reason": "Retires.", "successors": ["{named}"]}
                """, named);
    }

    /** No person is a site. */
    private static Stream<Naming> placed(Named... named) {
        return each(People.MAYA, ADVISING, "POST", "/api/placements", """
                {"site": "{named}", "requirement": "log-internship-hours/hours-log", "hours": 40,
                 "days": {"firstDay": "2030-01-07", "lastDay": "2030-05-31"}}
                """, named);
    }

    private static Stream<Naming> invited(Named... named) {
        return each(
                People.TOMAS,
                MENTORING,
                "POST",
                "/api/group-sessions/{id}/invitations",
                "{\"student\": \"{named}\"}",
                named);
    }

    private static Stream<Naming> each(
            Caller caller, App app, String method, String address, String body, Named... named) {
        return Stream.of(named).map(name -> new Naming(caller, app, method, address, body, name));
    }

    private static boolean takesAnId(Type type) {
        return type.getTypeName().contains("java.util.UUID")
                || type instanceof Class<?> form
                        && form.isRecord()
                        && Stream.of(form.getRecordComponents())
                                .map(RecordComponent::getGenericType)
                                .anyMatch(ForeignIdTests::takesAnId);
    }

    private static String versionOfHerAdvisor() {
        return StackForTests.database()
                .sql("select format('\"%s\"', version) from advising.person where institution_id = ? and id = ?")
                .param(People.DANA.institution().value())
                .param(People.DANA.person().value())
                .query(String.class)
                .single();
    }

    private static String whatStandsInTheTables() {
        return StackForTests.database().sql("""
                        select concat_ws(' ', (select count(*) from advising.cohort_member),
                                         (select count(*) from advising.assignment),
                                         (select count(*) from advising.placement),
                                         (select count(*) from scheduling.booking))
                        """).query(String.class).single();
    }
}
