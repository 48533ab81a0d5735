package io.waymark.stack.endpoint;

import static io.waymark.core.identity.Role.ADMIN;
import static io.waymark.core.identity.Role.ADVISOR;
import static io.waymark.core.identity.Role.FACULTY;
import static io.waymark.core.identity.Role.MENTOR;
import static io.waymark.core.identity.Role.REGISTRAR;
import static io.waymark.core.identity.Role.STUDENT;

import io.waymark.core.identity.Role;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whose page is whose: the one place that says it, beside the code that does it. */
final class PageMatrix {

    private static final List<Page> STUDENTS = List.of(
            get("/road", STUDENT),
            get("/road/steps/{step}", STUDENT).at("/road/steps/research-duties"),
            post("/road/steps/{step}/evidence", STUDENT),
            post("/road/steps/{step}/documents", STUDENT),
            post("/road/steps/{step}/evidence/{id}/withdraw", STUDENT)
                    .at("/road/steps/{step}/evidence/{evidence}/withdraw")
                    .with("version", "0"),
            post("/road/steps/{step}/evidence/{id}/outsider", STUDENT)
                    .at("/road/steps/{step}/evidence/{evidence}/outsider")
                    .with("version", "0"),
            post("/road/steps/{step}/evidence/{id}/peer", STUDENT)
                    .at("/road/steps/{step}/evidence/{evidence}/peer")
                    .with("version", "0"),
            post("/road/steps/{step}/evidence/{id}/mail", STUDENT)
                    .at("/road/steps/{step}/evidence/{evidence}/mail")
                    .with("version", "0"),
            get("/road/reviews", STUDENT),
            get("/road/reviews/{id}", STUDENT).at("/road/reviews/{evidence}"),
            get("/road/reviews/{id}/document", STUDENT).at("/road/reviews/{evidence}/document"),
            post("/road/reviews/{id} [decide=verify]", STUDENT)
                    .at("/road/reviews/{evidence}")
                    .with("decide", "verify"),
            post("/road/reviews/{id} [decide=return]", STUDENT)
                    .at("/road/reviews/{evidence}")
                    .with("decide", "return"),
            get("/road/steps/{step}/evidence/{id}/document", STUDENT)
                    .at("/road/steps/{step}/evidence/{evidence}/document"),
            get("/mentors", STUDENT),
            get("/mentors/{mentor}", STUDENT).at("/mentors/%s".formatted(Ids.CONCERNED.fill("{mentor}"))),
            post("/mentors/{mentor}", STUDENT),
            get("/sessions", STUDENT),
            get("/sessions/advising", STUDENT),
            post("/sessions/advising", STUDENT),
            get("/sessions/{with}/{meeting}/calendar", STUDENT).at("/sessions/advising/{appointment}/calendar"),
            get("/sessions/{with}/{meeting}/time", STUDENT).at("/sessions/mentoring/{session}/time"),
            post("/sessions/{with}/{meeting}/time", STUDENT)
                    .at("/sessions/mentoring/{session}/time")
                    .with("version", "0"),
            post("/sessions/{with}/{meeting}/cancel", STUDENT)
                    .at("/sessions/mentoring/{session}/cancel")
                    .with("version", "0"),
            post("/sessions/{with}/{meeting}/word", STUDENT)
                    .at("/sessions/mentoring/{session}/word")
                    .with("met", "true"));

    private static final List<Page> ADVISORS = List.of(
            get("/caseload", ADVISOR),
            get("/students/{id}", ADVISOR).at("/students/{student}"),
            post("/students/{id}/roadmap", ADVISOR)
                    .at("/students/{student}/roadmap")
                    .with("roadmap", "none"),
            get("/students/{id}/steps/{step}", ADVISOR).at("/students/{student}/steps/{step}"),
            post("/students/{id}/steps/{step} [decide]", ADVISOR)
                    .at("/students/{student}/steps/{step}")
                    .with("decide", "x")
                    .with("evidence", "{evidence}"),
            post("/students/{id}/steps/{step}/evidence/{evidence}/undo", ADVISOR)
                    .at("/students/{student}/steps/{step}/evidence/{evidence}/undo")
                    .with("version", "999999"),
            post("/students/{id}/steps/{step}/evidence/{evidence}/reopen", ADVISOR)
                    .at("/students/{student}/steps/{step}/evidence/{evidence}/reopen")
                    .with("version", "999999"),
            post("/students/{id}/steps/{step}/evidence/{evidence}/mail", ADVISOR)
                    .at("/students/{student}/steps/{step}/evidence/{evidence}/mail")
                    .with("version", "999999"),
            post("/students/{id}/steps/{step}/waiver", ADVISOR).at("/students/{student}/steps/{step}/waiver"),
            post("/students/{id}/steps/{step}/waiver/remove", ADVISOR)
                    .at("/students/{student}/steps/{step}/waiver/remove"),
            get("/students/{id}/book", ADVISOR).at("/students/{student}/book"),
            post("/students/{id}/book", ADVISOR).at("/students/{student}/book"),
            post("/students/{id}/notes", ADVISOR).at("/students/{student}/notes"),
            get("/students/{id}/notes/{entry}", ADVISOR).at("/students/{student}/notes/{note}"),
            post("/students/{id}/notes/{entry}", ADVISOR).at("/students/{student}/notes/{note}"),
            post("/students/{id}/notes/{entry}/delete", ADVISOR)
                    .at("/students/{student}/notes/{note}/delete")
                    .with("version", "999999"),
            get("/queue", ADVISOR),
            get("/queue/outside", ADVISOR),
            get("/queue/{id}", ADVISOR).at("/queue/{evidence}"),
            get("/queue/{id}/document", ADVISOR).at("/queue/{evidence}/document"),
            post("/queue/{id} [decide=verify]", ADVISOR).at("/queue/{evidence}").with("decide", "verify"),
            post("/queue/{id} [decide=return]", ADVISOR).at("/queue/{evidence}").with("decide", "return"),
            get("/calendar", ADVISOR),
            get("/calendar/hours", ADVISOR),
            post("/calendar/hours", ADVISOR),
            post("/calendar/hours [more]", ADVISOR).with("more", ""),
            get("/calendar/{id}", ADVISOR).at("/calendar/{appointment}"),
            get("/calendar/{id}/calendar.ics", ADVISOR).at("/calendar/{appointment}/calendar.ics"),
            post("/calendar/{id}/time", ADVISOR).at("/calendar/{appointment}/time"),
            post("/calendar/{id}/cancel", ADVISOR).at("/calendar/{appointment}/cancel"),
            post("/calendar/{id}/attendance", ADVISOR)
                    .at("/calendar/{appointment}/attendance")
                    .with("attended", "true")
                    .with("version", "999999"));

    private static final List<Page> MENTORS = List.of(
            get("/mentoring", MENTOR),
            get("/mentoring/queue", MENTOR),
            get("/mentoring/queue/{id}", MENTOR)
                    .at("/mentoring/queue/{evidence}")
                    .answers(404),
            get("/mentoring/queue/{id}/document", MENTOR)
                    .at("/mentoring/queue/{evidence}/document")
                    .answers(404),
            post("/mentoring/queue/{id} [decide=verify]", MENTOR)
                    .at("/mentoring/queue/{evidence}")
                    .with("decide", "verify"),
            post("/mentoring/queue/{id} [decide=return]", MENTOR)
                    .at("/mentoring/queue/{evidence}")
                    .with("decide", "return"),
            get("/mentoring/profile", MENTOR),
            post("/mentoring/profile", MENTOR),
            get("/mentoring/hours", MENTOR),
            post("/mentoring/hours", MENTOR),
            post("/mentoring/hours [more]", MENTOR).with("more", ""),
            get("/mentoring/sessions/{id}", MENTOR).at("/mentoring/sessions/{session}"),
            get("/mentoring/sessions/{id}/calendar.ics", MENTOR).at("/mentoring/sessions/{session}/calendar.ics"),
            post("/mentoring/sessions/{id}/time", MENTOR).at("/mentoring/sessions/{session}/time"),
            post("/mentoring/sessions/{id}/cancel", MENTOR).at("/mentoring/sessions/{session}/cancel"),
            post("/mentoring/sessions/{id}/answer", MENTOR)
                    .at("/mentoring/sessions/{session}/answer")
                    .with("yes", "true"),
            post("/mentoring/sessions/{id}/word", MENTOR)
                    .at("/mentoring/sessions/{session}/word")
                    .with("met", "true"));

    private static final List<Page> ADMINS = List.of(
            get("/admin", ADMIN),
            get("/people", ADMIN),
            get("/people/new", ADMIN),
            post("/people", ADMIN),
            get("/people/{id}", ADMIN).at("/people/{person}"),
            post("/people/{id}", ADMIN).at("/people/{person}"),
            post("/people/{id}/deactivate", ADMIN).at("/people/{person}/deactivate"),
            post("/people/{id}/reactivate", ADMIN).at("/people/{person}/reactivate"),
            post("/people/{id}/password-link", ADMIN).at("/people/{person}/password-link"),
            get("/cohorts", ADMIN),
            post("/cohorts", ADMIN),
            get("/cohorts/{id}", ADMIN).at("/cohorts/{cohort}"),
            post("/cohorts/{id}", ADMIN).at("/cohorts/{cohort}"),
            post("/cohorts/{id}/members", ADMIN).at("/cohorts/{cohort}/members"),
            post("/cohorts/{id}/members/{student}/remove", ADMIN).at("/cohorts/{cohort}/members/{advisor}/remove"),
            get("/imports", ADMIN),
            post("/imports", ADMIN),
            get("/imports/example.csv", ADMIN),
            get("/imports/{id}", ADMIN).at("/imports/{roster}"),
            get("/imports/{id}/faults.csv", ADMIN).at("/imports/{roster}/faults.csv"),
            post("/imports/{id}/apply", ADMIN).at("/imports/{roster}/apply"),
            post("/imports/{id}/stop", ADMIN).at("/imports/{roster}/stop"),
            get("/advisors", ADMIN),
            get("/advisors/{id}", ADMIN).at("/advisors/{advisor}"),
            post("/advisors/{id}/limit", ADMIN).at("/advisors/{advisor}/limit"),
            post("/advisors/{id}/students", ADMIN).at("/advisors/{advisor}/students"));

    /** The offices have to do with what is submitted to them, whoever's it is. */
    private static final List<Page> OFFICES = List.of(
            get("/registrar/queue", REGISTRAR),
            get("/registrar/queue/{id}", REGISTRAR).at("/registrar/queue/" + Ids.CONCERNED.fill("{evidence}")),
            get("/registrar/queue/{id}/document", REGISTRAR)
                    .at("/registrar/queue/%s/document".formatted(Ids.CONCERNED.fill("{evidence}"))),
            post("/registrar/queue/{id} [decide=verify]", REGISTRAR)
                    .at("/registrar/queue/" + Ids.CONCERNED.fill("{evidence}"))
                    .with("decide", "verify"),
            post("/registrar/queue/{id} [decide=return]", REGISTRAR)
                    .at("/registrar/queue/" + Ids.CONCERNED.fill("{evidence}"))
                    .with("decide", "return"),
            get("/faculty/queue", FACULTY),
            get("/faculty/queue/{id}", FACULTY)
                    .at("/faculty/queue/" + Ids.CONCERNED.fill("{evidence}"))
                    .answers(404),
            get("/faculty/queue/{id}/document", FACULTY)
                    .at("/faculty/queue/%s/document".formatted(Ids.CONCERNED.fill("{evidence}")))
                    .answers(404),
            post("/faculty/queue/{id} [decide=verify]", FACULTY)
                    .at("/faculty/queue/" + Ids.CONCERNED.fill("{evidence}"))
                    .with("decide", "verify"),
            post("/faculty/queue/{id} [decide=return]", FACULTY)
                    .at("/faculty/queue/" + Ids.CONCERNED.fill("{evidence}"))
                    .with("decide", "return"));

    private static final List<Page> STRANGERS = List.of(
            get("/sign-in", null),
            post("/sign-in", null).answers(422),
            get("/password", null),
            post("/password", null).answers(422),
            get("/password/choose", null).at("/password/choose?token=x"),
            post("/password/choose", null).answers(422),
            get("/verify/{secret}", null).at("/verify/alder-valley.x").answers(404),
            get("/verify/{secret}/document", null)
                    .at("/verify/alder-valley.x/document")
                    .answers(404),
            post("/verify/{secret} [answer=verify]", null)
                    .at("/verify/alder-valley.x")
                    .with("answer", "verify")
                    .answers(404),
            post("/verify/{secret} [answer=not-right]", null)
                    .at("/verify/alder-valley.x")
                    .with("answer", "not-right")
                    .answers(404),
            post("/verify/{secret} [answer=unknown]", null)
                    .at("/verify/alder-valley.x")
                    .with("answer", "unknown")
                    .answers(404),
            post("/verify/{secret}/undo", null)
                    .at("/verify/alder-valley.x/undo")
                    .with("version", "0")
                    .answers(404),
            post("/events", null).answers(415),
            get("/actuator", null).answers(401),
            get("/actuator/prometheus", null).answers(401),
            get("/actuator/health", null),
            get("/actuator/health/**", null).at("/actuator/health/readiness"));

    /** For whoever is signed in: it leads each to their own first page. */
    static final Page START = get("/", null).answers(302);

    /** Mapped, and closed to everybody: what the web app measures is its own, and errors are not asked for. */
    static final List<Page> CLOSED = List.of(Page.of("ANY", "/error", null));

    static final List<Page> OF_A_ROLE = Stream.of(STUDENTS, ADVISORS, MENTORS, OFFICES, ADMINS)
            .flatMap(List::stream)
            .toList();

    static final List<Page> OPEN = STRANGERS;

    private PageMatrix() {}

    private static Page get(String path, @Nullable Role role) {
        return Page.of("GET", path, role);
    }

    private static Page post(String path, @Nullable Role role) {
        return Page.of("POST", path, role);
    }
}
