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

    private static final String NOTHING = "00000000-0000-7000-8000-000000000000";

    private static final List<Page> STUDENTS = List.of(
            get("/student/roadmap", STUDENT),
            get("/settings/disclosures", STUDENT),
            post("/student/roadmap/second", STUDENT).with("roadmap", "health-information-technician"),
            post("/student/roadmap/second/leave", STUDENT).with("roadmap", "health-information-technician"),
            get("/student/roadmap/steps/{step}", STUDENT).at("/student/roadmap/steps/research-duties"),
            post("/student/roadmap/steps/{step}/evidence/{requirement}", STUDENT)
                    .at("/student/roadmap/steps/{step}/evidence/reflection"),
            post("/student/roadmap/steps/{step}/evidence/{id}/withdraw", STUDENT)
                    .at("/student/roadmap/steps/{step}/evidence/{evidence}/withdraw")
                    .with("version", "0"),
            post("/student/roadmap/steps/{step}/evidence/{id}/outsider", STUDENT)
                    .at("/student/roadmap/steps/{step}/evidence/{evidence}/outsider")
                    .with("capacity", "SITE_SUPERVISOR")
                    .with("version", "0"),
            post("/student/roadmap/steps/{step}/evidence/{id}/peer", STUDENT)
                    .at("/student/roadmap/steps/{step}/evidence/{evidence}/peer")
                    .with("version", "0"),
            post("/student/roadmap/steps/{step}/evidence/{id}/mentor", STUDENT)
                    .at("/student/roadmap/steps/{step}/evidence/{evidence}/mentor")
                    .with("mentor", "{mentor}")
                    .with("version", "0"),
            post("/student/roadmap/steps/{step}/evidence/{id}/mail", STUDENT)
                    .at("/student/roadmap/steps/{step}/evidence/{evidence}/mail")
                    .with("capacity", "SITE_SUPERVISOR")
                    .with("version", "0"),
            get("/student/roadmap/steps/{step}/evidence/{id}/document", STUDENT)
                    .at("/student/roadmap/steps/{step}/evidence/{evidence}/document"),
            get("/student/roadmap/steps/{step}/evidence/{id}/document/preview", STUDENT)
                    .at("/student/roadmap/steps/{step}/evidence/{evidence}/document/preview"),
            get("/student/certification", STUDENT),
            get("/student/certification/compare", STUDENT),
            get("/student/certification/{credential}", STUDENT).at("/student/certification/rhit"),
            get("/student/continuing", STUDENT),
            post("/student/continuing", STUDENT).answers(422),
            get("/student/continuing/{credential}", STUDENT)
                    .at("/student/continuing/none")
                    .answers(404),
            get("/student/continuing/{credential}/report.pdf", STUDENT)
                    .at("/student/continuing/none/report.pdf")
                    .answers(404),
            get("/student/continuing/{credential}/renewal", STUDENT)
                    .at("/student/continuing/none/renewal")
                    .answers(404),
            post("/student/continuing/{credential}/renewal", STUDENT)
                    .at("/student/continuing/none/renewal")
                    .answers(404),
            get("/student/exam/{credential}", STUDENT).at("/student/exam/rhit"),
            post("/student/exam/{credential}", STUDENT).at("/student/exam/rhit").answers(422),
            post("/student/exam/{credential}/attempts", STUDENT)
                    .at("/student/exam/rhit/attempts")
                    .answers(422),
            post("/student/exam/{credential}/attempts/remove", STUDENT)
                    .at("/student/exam/rhit/attempts/remove")
                    .with("day", "2020-11-20"),
            post("/student/exam/{credential}/award", STUDENT)
                    .at("/student/exam/rhit/award")
                    .answers(422),
            get("/student/study/{credential}", STUDENT).at("/student/study/rhit"),
            post("/student/study/{credential}", STUDENT)
                    .at("/student/study/rhit")
                    .answers(422),
            post("/student/study/{credential}/days-off", STUDENT)
                    .at("/student/study/rhit/days-off")
                    .answers(422),
            post("/student/study/{credential}/days-off/remove", STUDENT)
                    .at("/student/study/rhit/days-off/remove")
                    .with("day", "2026-12-24"),
            post("/student/study/{credential}/done", STUDENT)
                    .at("/student/study/rhit/done")
                    .with("day", "2026-11-20")
                    .with("domain", "1")
                    .with("minutes", "60"),
            post("/student/study/{credential}/undone", STUDENT)
                    .at("/student/study/rhit/undone")
                    .with("day", "2026-11-20")
                    .with("domain", "1"),
            get("/student/careers/{roadmap}", STUDENT).at("/student/careers/health-information-technician"),
            get("/student/careers/{roadmap}/skills", STUDENT)
                    .at("/student/careers/health-information-technician/skills"),
            post("/student/careers/{roadmap}/skills", STUDENT)
                    .at("/student/careers/health-information-technician/skills"),
            get("/student/education", STUDENT),
            get("/student/education/programs", STUDENT),
            get("/student/education/compare", STUDENT),
            post("/student/education/shortlist/{program}", STUDENT)
                    .at("/student/education/shortlist/%s".formatted(Ids.CONCERNED.fill("{program}"))),
            post("/student/education/shortlist/{program}/remove", STUDENT)
                    .at("/student/education/shortlist/%s/remove".formatted(Ids.CONCERNED.fill("{program}"))),
            get("/student/placements/sites", STUDENT),
            get("/student/placements/sites/{site}", STUDENT)
                    .at("/student/placements/sites/%s".formatted(Ids.CONCERNED.fill("{site}"))),
            post("/student/placements/sites/{site}", STUDENT)
                    .at("/student/placements/sites/%s".formatted(Ids.CONCERNED.fill("{site}"))),
            get("/student/placements/{id}", STUDENT).at("/student/placements/{placement}"),
            post("/student/placements/{id}/cancel", STUDENT)
                    .at("/student/placements/{placement}/cancel")
                    .with("version", "999999"),
            post("/student/placements/{id}/end", STUDENT)
                    .at("/student/placements/{placement}/end")
                    .with("version", "999999"),
            get("/student/mentors", STUDENT),
            get("/student/mentors/{mentor}", STUDENT)
                    .at("/student/mentors/%s".formatted(Ids.CONCERNED.fill("{mentor}"))),
            post("/student/mentors/{mentor}", STUDENT),
            post("/student/mentors/{mentor} [pick]", STUDENT)
                    .at("/student/mentors/%s".formatted(Ids.CONCERNED.fill("{mentor}")))
                    .with("pick", "2026-11-20"),
            get("/student/practice", STUDENT),
            post("/student/practice", STUDENT),
            get("/student/practice/{attempt}", STUDENT).at("/student/practice/{practiceDone}"),
            get("/student/practice/{attempt}/{position:\\d{1,4}}", STUDENT).at("/student/practice/{practiceOpen}/3"),
            post("/student/practice/{attempt}/{position:\\d{1,4}}", STUDENT).at("/student/practice/{practiceOpen}/3"),
            get("/student/practice/{attempt}/finish", STUDENT).at("/student/practice/{practiceOpen}/finish"),
            post("/student/practice/{attempt}/finish", STUDENT).at("/student/practice/{practiceDone}/finish"),
            get("/student/experience", STUDENT),
            post("/student/experience", STUDENT),
            post("/student/experience/supervisor", STUDENT),
            get("/student/groups", STUDENT),
            get("/student/groups/{group}/meeting.ics", STUDENT).at("/student/groups/{hostedGroup}/meeting.ics"),
            post("/student/groups/{group}/join", STUDENT).at("/student/groups/{groupSession}/join"),
            post("/student/groups/{group}/leave", STUDENT).at("/student/groups/{groupSession}/leave"),
            get("/student/meetings", STUDENT),
            get("/student/meetings/advising", STUDENT),
            post("/student/meetings/advising", STUDENT),
            post("/student/meetings/advising [pick]", STUDENT)
                    .at("/student/meetings/advising")
                    .with("pick", "2026-11-20"),
            get("/student/meetings/{type}/{meeting}", STUDENT).at("/student/meetings/advising/{appointment}"),
            get("/student/meetings/{type}/{meeting}/meeting.ics", STUDENT)
                    .at("/student/meetings/advising/{appointment}/meeting.ics"),
            get("/student/meetings/{type}/{meeting}/reschedule", STUDENT)
                    .at("/student/meetings/mentoring/{session}/reschedule"),
            post("/student/meetings/{type}/{meeting}/reschedule [pick]", STUDENT)
                    .at("/student/meetings/mentoring/{session}/reschedule")
                    .with("pick", "2026-11-20"),
            post("/student/meetings/{type}/{meeting}/reschedule", STUDENT)
                    .at("/student/meetings/mentoring/{session}/reschedule")
                    .with("version", "0"),
            post("/student/meetings/{type}/{meeting}/cancel", STUDENT)
                    .at("/student/meetings/mentoring/{session}/cancel")
                    .with("version", "0"),
            post("/student/meetings/{type}/{meeting}/attendance", STUDENT)
                    .at("/student/meetings/mentoring/{session}/attendance")
                    .with("outcome", "ATTENDED")
                    .with("corrects", "true"),
            post("/student/meetings/{type}/{meeting}/attendance/undo", STUDENT)
                    .at("/student/meetings/mentoring/{session}/attendance/undo"));

    private static final List<Page> ADVISORS = List.of(
            get("/advisor/caseload", ADVISOR),
            get("/advisor/caseload/views", ADVISOR),
            post("/advisor/caseload/views", ADVISOR).with("name", " ").with("query", "contact=NEVER"),
            post("/advisor/caseload/views/{view}/first", ADVISOR).at("/advisor/caseload/views/{student}/first"),
            post("/advisor/caseload/views/{view}/delete", ADVISOR).at("/advisor/caseload/views/{student}/delete"),
            get("/advisor/students/{id}", ADVISOR).at("/advisor/students/{student}"),
            get("/advisor/students/{id}/hours", ADVISOR).at("/advisor/students/{student}/hours"),
            get("/advisor/students/{id}/education", ADVISOR).at("/advisor/students/{student}/education"),
            get("/advisor/students/{id}/certification", ADVISOR).at("/advisor/students/{student}/certification"),
            get("/advisor/students/{id}/continuing", ADVISOR).at("/advisor/students/{student}/continuing"),
            post("/advisor/students/{id}/roadmap", ADVISOR)
                    .at("/advisor/students/{student}/roadmap")
                    .with("roadmap", "none"),
            get("/advisor/students/{id}/steps/{step}", ADVISOR).at("/advisor/students/{student}/steps/{step}"),
            post("/advisor/students/{id}/steps/{step}/evidence/{evidence}/undo", ADVISOR)
                    .at("/advisor/students/{student}/steps/{step}/evidence/{evidence}/undo")
                    .with("version", "999999"),
            post("/advisor/students/{id}/steps/{step}/evidence/{evidence}/reopen", ADVISOR)
                    .at("/advisor/students/{student}/steps/{step}/evidence/{evidence}/reopen")
                    .with("version", "999999"),
            post("/advisor/students/{id}/steps/{step}/evidence/{evidence}/address", ADVISOR)
                    .at("/advisor/students/{student}/steps/{step}/evidence/{evidence}/address")
                    .with("version", "0")
                    .with("capacity", "SITE_SUPERVISOR")
                    .with("known", "true"),
            post("/advisor/students/{id}/steps/{step}/evidence/{evidence}/mail", ADVISOR)
                    .at("/advisor/students/{student}/steps/{step}/evidence/{evidence}/mail")
                    .with("capacity", "SITE_SUPERVISOR")
                    .with("version", "999999"),
            post("/advisor/students/{id}/steps/{step}/waiver", ADVISOR)
                    .at("/advisor/students/{student}/steps/{step}/waiver"),
            post("/advisor/students/{id}/steps/{step}/waiver/remove", ADVISOR)
                    .at("/advisor/students/{student}/steps/{step}/waiver/remove"),
            get("/advisor/students/{id}/careers/{roadmap}", ADVISOR)
                    .at("/advisor/students/{student}/careers/medical-coder"),
            get("/advisor/students/{id}/careers/{roadmap}/skills", ADVISOR)
                    .at("/advisor/students/{student}/careers/health-information-technician/skills"),
            post("/advisor/students/{id}/careers/{roadmap}/skills/{skill}", ADVISOR)
                    .at("/advisor/students/{student}/careers/health-information-technician/skills/integrity"),
            post("/advisor/students/{id}/careers/{roadmap}/skills/{skill}/remove", ADVISOR)
                    .at("/advisor/students/{student}/careers/health-information-technician/skills/integrity/remove"),
            get("/advisor/students/{id}/book", ADVISOR).at("/advisor/students/{student}/book"),
            post("/advisor/students/{id}/book", ADVISOR).at("/advisor/students/{student}/book"),
            post("/advisor/students/{id}/book [pick]", ADVISOR)
                    .at("/advisor/students/{student}/book")
                    .with("pick", "2026-11-20"),
            post("/advisor/students/{id}/notes", ADVISOR).at("/advisor/students/{student}/notes"),
            get("/advisor/students/{id}/notes/{entry}", ADVISOR).at("/advisor/students/{student}/notes/{note}"),
            post("/advisor/students/{id}/notes/{entry}", ADVISOR).at("/advisor/students/{student}/notes/{note}"),
            post("/advisor/students/{id}/notes/{entry}/delete", ADVISOR)
                    .at("/advisor/students/{student}/notes/{note}/delete")
                    .with("version", "999999"),
            post("/advisor/students/{id}/contact", ADVISOR)
                    .at("/advisor/students/{student}/contact")
                    .with("channel", "PHONE")
                    .with("outcome", "NO_ANSWER"),
            post("/advisor/students/{id}/contact/{attempt}/undo", ADVISOR)
                    .at("/advisor/students/{student}/contact/{attempt}/undo")
                    .with("version", "999999"),
            get("/advisor/caseload/students.csv", ADVISOR),
            get("/advisor/students/selected", ADVISOR),
            post("/advisor/students/selected", ADVISOR).with("do", "NOTE").with("student", "{student}"),
            post("/advisor/students/selected/note", ADVISOR).with("student", "{student}"),
            post("/advisor/students/selected/contact", ADVISOR)
                    .with("channel", "PHONE")
                    .with("outcome", "NO_ANSWER")
                    .with("student", "{student}"),
            get("/advisor/outsiders", ADVISOR),
            post("/advisor/outsiders/{evidence}/mail", ADVISOR).with("version", "0"),
            post("/advisor/outsiders/{evidence}/address", ADVISOR)
                    .with("version", "0")
                    .with("known", "true"),
            get("/host/calendar/{as}", ADVISOR).at("/host/calendar/advisor"),
            get("/host/availability/{as}", ADVISOR).at("/host/availability/advisor"),
            post("/host/availability/{as}", ADVISOR).at("/host/availability/advisor"),
            post("/host/availability/{as} [edit]", ADVISOR)
                    .at("/host/availability/advisor")
                    .with("edit", "date"),
            get("/host/calendar/{as}/{meeting}", ADVISOR).at("/host/calendar/advisor/{appointment}"),
            get("/host/calendar/{as}/{meeting}/meeting.ics", ADVISOR)
                    .at("/host/calendar/advisor/{appointment}/meeting.ics"),
            get("/host/calendar/{as}/{meeting}/reschedule", ADVISOR)
                    .at("/host/calendar/advisor/{appointment}/reschedule"),
            post("/host/calendar/{as}/{meeting}/reschedule [pick]", ADVISOR)
                    .at("/host/calendar/advisor/{appointment}/reschedule")
                    .with("pick", "2026-11-20"),
            post("/host/calendar/{as}/{meeting}/reschedule", ADVISOR)
                    .at("/host/calendar/advisor/{appointment}/reschedule")
                    .with("version", "0"),
            post("/host/calendar/{as}/{meeting}/place", ADVISOR)
                    .at("/host/calendar/advisor/{appointment}/place")
                    .with("version", "0"),
            post("/host/calendar/{as}/{meeting}/cancel", ADVISOR)
                    .at("/host/calendar/advisor/{appointment}/cancel")
                    .with("version", "0"),
            post("/host/calendar/{as}/{meeting}/answer", ADVISOR)
                    .at("/host/calendar/advisor/{appointment}/answer")
                    .with("approved", "true"),
            post("/host/calendar/{as}/{meeting}/attendance", ADVISOR)
                    .at("/host/calendar/advisor/{appointment}/attendance")
                    .with("outcome", "ATTENDED")
                    .with("corrects", "true")
                    .with("version", "999999"),
            post("/host/calendar/{as}/{meeting}/attendance/undo", ADVISOR)
                    .at("/host/calendar/advisor/{appointment}/attendance/undo")
                    .with("version", "999999"),
            get("/host/calendar/{as}/due", ADVISOR).at("/host/calendar/advisor/due"));

    private static final List<Page> MENTORS = List.of(
            get("/mentor/profile", MENTOR),
            post("/mentor/profile", MENTOR),
            get("/mentor/groups", MENTOR),
            get("/mentor/groups/new", MENTOR),
            post("/mentor/groups/new", MENTOR),
            get("/mentor/groups/{group}", MENTOR).at("/mentor/groups/{hostedGroup}"),
            get("/mentor/groups/{group}/meeting.ics", MENTOR).at("/mentor/groups/{hostedGroup}/meeting.ics"),
            post("/mentor/groups/{group}/invite", MENTOR)
                    .at("/mentor/groups/{hostedGroup}/invite")
                    .with("student", "{student}"),
            post("/mentor/groups/{group}/reschedule", MENTOR)
                    .at("/mentor/groups/{hostedGroup}/reschedule")
                    .with("version", "999999"),
            post("/mentor/groups/{group}/cancel", MENTOR)
                    .at("/mentor/groups/{hostedGroup}/cancel")
                    .with("version", "999999"),
            post("/mentor/groups/{group}/students/{student}/answer", MENTOR)
                    .at("/mentor/groups/{hostedGroup}/students/{student}/answer")
                    .with("approved", "false"),
            post("/mentor/groups/{group}/students/{student}/attendance", MENTOR)
                    .at("/mentor/groups/{hostedGroup}/students/{student}/attendance")
                    .with("attended", "true"));

    private static final List<Page> ADMINS = List.of(
            get("/admin/overview", ADMIN),
            get("/admin/college", ADMIN),
            post("/admin/college", ADMIN).answers(422),
            get("/admin/overview/tables.csv", ADMIN),
            get("/admin/overview/unadvised", ADMIN),
            get("/admin/disputes/{type}", ADMIN).at("/admin/disputes/advising"),
            get("/admin/disputes/{type}/{id}", ADMIN)
                    .at("/admin/disputes/advising/{appointment}")
                    .answers(404),
            post("/admin/disputes/{type}/{id}", ADMIN)
                    .at("/admin/disputes/advising/{appointment}")
                    .with("outcome", "ATTENDED")
                    .with("reason", "The front desk saw her."),
            get("/admin/people", ADMIN),
            get("/admin/people/new", ADMIN),
            post("/admin/people", ADMIN),
            get("/admin/people/{id}", ADMIN).at("/admin/people/{person}"),
            post("/admin/people/{id}", ADMIN).at("/admin/people/{person}"),
            post("/admin/people/{id}/attributes", ADMIN)
                    .at("/admin/people/{person}/attributes")
                    .with("version", "999999"),
            get("/admin/people/{id}/advisor", ADMIN).at("/admin/people/{student}/advisor"),
            post("/admin/people/{id}/advisor", ADMIN).at("/admin/people/{student}/advisor"),
            post("/admin/people/{id}/advisor/{assignment}/cancel", ADMIN)
                    .at("/admin/people/{student}/advisor/{assignment}/cancel"),
            get("/admin/people/{id}/leaving", ADMIN).at("/admin/people/{student}/leaving"),
            post("/admin/people/{id}/leaving", ADMIN).at("/admin/people/{student}/leaving"),
            post("/admin/people/{id}/reactivate", ADMIN)
                    .at("/admin/people/{person}/reactivate")
                    .with("version", "999999"),
            post("/admin/people/{id}/password-link", ADMIN).at("/admin/people/{person}/password-link"),
            get("/admin/cohorts", ADMIN),
            post("/admin/cohorts", ADMIN),
            get("/admin/cohorts/{id}", ADMIN).at("/admin/cohorts/{cohort}"),
            post("/admin/cohorts/{id}", ADMIN).at("/admin/cohorts/{cohort}"),
            get("/admin/cohorts/{id}/archive", ADMIN).at("/admin/cohorts/{cohort}/archive"),
            get("/admin/cohorts/{id}/merge", ADMIN).at("/admin/cohorts/{cohort}/merge?into={cohort}"),
            post("/admin/cohorts/{id}/archive", ADMIN).at("/admin/cohorts/{cohort}/archive"),
            post("/admin/cohorts/{id}/unarchive", ADMIN).at("/admin/cohorts/{cohort}/unarchive"),
            post("/admin/cohorts/{id}/merge", ADMIN).at("/admin/cohorts/{cohort}/merge"),
            post("/admin/cohorts/{id}/delete", ADMIN).at("/admin/cohorts/{cohort}/delete"),
            post("/admin/cohorts/{id}/members", ADMIN).at("/admin/cohorts/{cohort}/members"),
            post("/admin/cohorts/{id}/members/remove", ADMIN)
                    .at("/admin/cohorts/{cohort}/members/remove")
                    .with("students", "{advisor}"),
            get("/admin/cohorts/{id}/students.csv", ADMIN).at("/admin/cohorts/{cohort}/students.csv"),
            get("/admin/people/people.csv", ADMIN),
            get("/admin/settings", ADMIN),
            get("/admin/history", ADMIN),
            get("/admin/history/changes.csv", ADMIN).at("/admin/history/changes.csv?until=2001-01-01"),
            get("/admin/history/disclosures", ADMIN),
            get("/admin/history/disclosures.csv", ADMIN).at("/admin/history/disclosures.csv?until=2001-01-01"),
            get("/admin/programs", ADMIN),
            get("/admin/programs/programs.csv", ADMIN),
            get("/admin/programs/new", ADMIN),
            post("/admin/programs", ADMIN),
            get("/admin/programs/import", ADMIN),
            post("/admin/programs/import", ADMIN),
            get("/admin/programs/{id}", ADMIN).at("/admin/programs/{program}"),
            post("/admin/programs/{id}", ADMIN).at("/admin/programs/{program}"),
            post("/admin/programs/{id}/retire", ADMIN)
                    .at("/admin/programs/{program}/retire")
                    .with("version", "999999"),
            post("/admin/programs/{id}/restore", ADMIN)
                    .at("/admin/programs/{program}/restore")
                    .with("version", "999999"),
            get("/admin/practice", ADMIN).alike(FACULTY),
            get("/admin/practice/questions.csv", ADMIN).alike(FACULTY),
            get("/admin/practice/new", ADMIN).at("/admin/practice/new?credential=rhit"),
            post("/admin/practice", ADMIN),
            get("/admin/practice/import", ADMIN),
            post("/admin/practice/import", ADMIN),
            get("/admin/practice/{id}", ADMIN).alike(FACULTY).at("/admin/practice/{question}"),
            post("/admin/practice/{id}", ADMIN).at("/admin/practice/{question}"),
            get("/admin/practice/{id}/edit", ADMIN).at("/admin/practice/{question}/edit"),
            post("/admin/practice/{id}/approve", ADMIN)
                    .alike(FACULTY)
                    .at("/admin/practice/{question}/approve")
                    .with("version", "999999"),
            post("/admin/practice/{id}/return", ADMIN).alike(FACULTY).at("/admin/practice/{question}/return"),
            post("/admin/practice/{id}/retire", ADMIN)
                    .at("/admin/practice/{question}/retire")
                    .with("version", "999999"),
            post("/admin/practice/{id}/restore", ADMIN)
                    .at("/admin/practice/{question}/restore")
                    .with("version", "999999"),
            get("/admin/sites", ADMIN),
            get("/admin/sites/sites.csv", ADMIN),
            get("/admin/sites/new", ADMIN),
            post("/admin/sites", ADMIN),
            get("/admin/sites/import", ADMIN),
            post("/admin/sites/import", ADMIN),
            get("/admin/sites/{id}", ADMIN).at("/admin/sites/{site}"),
            post("/admin/sites/{id}", ADMIN).at("/admin/sites/{site}"),
            post("/admin/sites/{id}/retire", ADMIN)
                    .at("/admin/sites/{site}/retire")
                    .with("version", "999999"),
            post("/admin/sites/{id}/restore", ADMIN)
                    .at("/admin/sites/{site}/restore")
                    .with("version", "999999"),
            get("/admin/settings/views", ADMIN),
            post("/admin/settings/views/{view}/delete", ADMIN).at("/admin/settings/views/{student}/delete"),
            get("/admin/settings/signals", ADMIN),
            get("/admin/settings/signals/{kind}", ADMIN).at("/admin/settings/signals/NO_CONTACT"),
            post("/admin/settings/signals/{kind}", ADMIN).at("/admin/settings/signals/NO_CONTACT"),
            get("/admin/settings/attributes", ADMIN),
            post("/admin/settings/attributes", ADMIN),
            get("/admin/settings/attributes/{key}", ADMIN).at("/admin/settings/attributes/enrolled_on"),
            post("/admin/settings/attributes/{key}", ADMIN).at("/admin/settings/attributes/enrolled_on"),
            post("/admin/settings/attributes/{key}/remove", ADMIN)
                    .at("/admin/settings/attributes/enrolled_on/remove")
                    .with("version", "999999"),
            get("/admin/settings/closures", ADMIN),
            post("/admin/settings/closures", ADMIN),
            get("/admin/settings/closures/{id}", ADMIN).at("/admin/settings/closures/{closure}"),
            post("/admin/settings/closures/{id}", ADMIN).at("/admin/settings/closures/{closure}"),
            post("/admin/settings/closures/{id}/remove", ADMIN)
                    .at("/admin/settings/closures/{closure}/remove")
                    .with("version", "999999"),
            get("/admin/settings/files", ADMIN),
            get("/admin/imports", ADMIN),
            post("/admin/imports", ADMIN),
            get("/admin/imports/example.csv", ADMIN),
            get("/admin/imports/{id}", ADMIN).at("/admin/imports/{import}"),
            get("/admin/imports/{id}/columns", ADMIN).at("/admin/imports/{import}/columns"),
            post("/admin/imports/{id}/columns", ADMIN).at("/admin/imports/{import}/columns"),
            get("/admin/imports/{id}/errors.csv", ADMIN).at("/admin/imports/{import}/errors.csv"),
            get("/admin/imports/{id}/missing", ADMIN).at("/admin/imports/{import}/missing"),
            post("/admin/imports/{id}/missing", ADMIN).at("/admin/imports/{import}/missing"),
            get("/admin/imports/{id}/missing.csv", ADMIN).at("/admin/imports/{import}/missing.csv"),
            get("/admin/imports/{id}/changes", ADMIN).at("/admin/imports/{import}/changes?kind=NAME"),
            get("/admin/imports/{id}/changes.csv", ADMIN).at("/admin/imports/{import}/changes.csv?kind=NAME"),
            post("/admin/imports/{id}/apply", ADMIN).at("/admin/imports/{import}/apply"),
            post("/admin/imports/{id}/discard", ADMIN).at("/admin/imports/{import}/discard"),
            get("/admin/advisors", ADMIN),
            get("/admin/advisors/{id}", ADMIN).at("/admin/advisors/{advisor}"),
            post("/admin/advisors/{id}/limit", ADMIN).at("/admin/advisors/{advisor}/limit"),
            post("/admin/advisors/{id}/students", ADMIN).at("/admin/advisors/{advisor}/students"),
            post("/admin/advisors/{id}/chosen", ADMIN).at("/admin/advisors/{advisor}/chosen"),
            get("/admin/advisors/{id}/handover", ADMIN).at("/admin/advisors/{advisor}/handover"),
            post("/admin/advisors/{id}/handover", ADMIN).at("/admin/advisors/{advisor}/handover"),
            post("/admin/advisors/{id}/assignments/{assignment}/cancel", ADMIN)
                    .at("/admin/advisors/{advisor}/assignments/{assignment}/cancel"));

    /** The offices have to do with what is submitted to them, whoever's it is; nobody here is asked as mentor or faculty. */
    private static final List<Page> REVIEWERS = Stream.of(
                    queue("advisor", ADVISOR, "{evidence}", 200),
                    queue("registrar", REGISTRAR, Ids.CONCERNED.fill("{evidence}"), 200),
                    queue("faculty", FACULTY, Ids.CONCERNED.fill("{evidence}"), 404),
                    queue("mentor", MENTOR, "{evidence}", 404),
                    queue("peer", STUDENT, "{evidence}", 404))
            .flatMap(pages -> pages)
            .toList();

    /** An advisor's own students, and all of them for admins. */
    private static final List<Page> COORDINATORS = Stream.of(
                    coordinated("advisor", ADVISOR), coordinated("admin", ADMIN))
            .flatMap(pages -> pages)
            .toList();

    private static final List<Page> STRANGERS = List.of(
            get("/sign-in", null),
            post("/sign-in", null).answers(422),
            get("/unsent", null).answers(302),
            post("/unsent/discard", null).answers(302),
            get("/password", null),
            post("/password", null).answers(422),
            get("/password/choose", null).at("/password/choose?token=x"),
            post("/password/choose", null).answers(422),
            get("/verify/{secret}", null).at("/verify/alder-valley.x").answers(404),
            get("/verify/{secret}/document/preview", null)
                    .at("/verify/alder-valley.x/document/preview")
                    .answers(404),
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
            get("/verify/{secret}/hours", null)
                    .at("/verify/alder-valley.x/hours")
                    .answers(404),
            post("/verify/{secret}/hours [answer=verify]", null)
                    .at("/verify/alder-valley.x/hours")
                    .with("answer", "verify")
                    .answers(404),
            post("/verify/{secret}/hours [answer=unknown]", null)
                    .at("/verify/alder-valley.x/hours")
                    .with("answer", "unknown")
                    .answers(404),
            post("/verify/{secret}/hours/undo", null)
                    .at("/verify/alder-valley.x/hours/undo")
                    .with("verification", "00000000-0000-0000-0000-000000000000")
                    .with("version", "0")
                    .answers(404),
            post("/verify/{secret}/undo", null)
                    .at("/verify/alder-valley.x/undo")
                    .with("version", "0")
                    .answers(404),
            get("/messages/unsubscribe/{token}", null)
                    .at("/messages/unsubscribe/alder-valley.x")
                    .answers(404),
            post("/messages/unsubscribe/{token}", null)
                    .at("/messages/unsubscribe/alder-valley.x")
                    .answers(404),
            get("/mailbox", null),
            get("/mailbox/{id}", null).at("/mailbox/x").answers(404),
            get("/mailbox/{id}/page", null).at("/mailbox/x/page").answers(404),
            get("/mailbox/{id}/attachments/{number}", null)
                    .at("/mailbox/x/attachments/0")
                    .answers(404),
            post("/events", null).answers(415),
            get("/actuator", null).answers(401),
            get("/actuator/prometheus", null).answers(401),
            get("/actuator/health", null),
            get("/actuator/health/**", null).at("/actuator/health/readiness"));

    /** For whoever is signed in, each their own; here a student's. */
    static final List<Page> OF_EVERYBODY = List.of(
            get("/search", STUDENT),
            get("/messages", STUDENT),
            get("/messages/{id}", STUDENT).at("/messages/{notice}"),
            get("/messages/{id}/page", STUDENT).at("/messages/{notice}/page").answers(302),
            post("/messages/{id}/unread", STUDENT).at("/messages/{notice}/unread"),
            post("/messages/read", STUDENT),
            post("/messages/unread", STUDENT).with("read", "{yesterday}"),
            get("/settings", STUDENT),
            post("/settings", STUDENT).answers(422),
            get("/settings/password", STUDENT),
            post("/settings/password", STUDENT).answers(422),
            get("/messages/settings", STUDENT),
            post("/messages/settings", STUDENT).answers(422),
            post("/messages/settings/usual", STUDENT),
            post("/drafts", STUDENT).with("_draft", "/settings").answers(400),
            post("/drafts/discard", STUDENT).with("_draft", "/settings"));

    /** For whoever is signed in: it leads each to their own first page. */
    static final Page START = get("/", null).answers(302);

    /** Mapped, and closed to everybody: what the web app measures is its own, and errors are not asked for. */
    static final List<Page> CLOSED = List.of(Page.of("ANY", "/error", null));

    static final List<Page> OF_A_ROLE = Stream.of(STUDENTS, ADVISORS, MENTORS, REVIEWERS, COORDINATORS, ADMINS)
            .flatMap(List::stream)
            .toList();

    /** All that nobody sees who is not signed in. */
    static final List<Page> OF_SOMEBODY =
            Stream.concat(OF_A_ROLE.stream(), OF_EVERYBODY.stream()).toList();

    static final List<Page> OPEN = STRANGERS;

    private PageMatrix() {}

    private static Stream<Page> coordinated(String as, Role role) {
        var list = "/coordinator/placements/" + as;
        return Stream.concat(
                Stream.of(
                        get("/coordinator/placements/{as}", role).at(list),
                        get("/coordinator/placements/{as}/{id}", role).at(list + "/{placement}")),
                Stream.of("accept", "decline", "agreement", "end", "cancel")
                        .map(act -> post("/coordinator/placements/{as}/{id}/" + act, role)
                                .at("%s/{placement}/%s".formatted(list, act))
                                .with("version", "999999")));
    }

    /** The pages of one capacity's queue. */
    private static Stream<Page> queue(String capacity, Role role, String evidence, int answer) {
        var list = "/reviewer/queue/" + capacity;
        var submitted = list + "/" + evidence;
        return Stream.of(
                get("/reviewer/queue/{capacity}", role).at(list),
                get("/reviewer/queue/{capacity}/{id}", role).at(submitted).answers(answer),
                get("/reviewer/queue/{capacity}/{id}/document", role)
                        .at(submitted + "/document")
                        // a student's own file is theirs, whichever way they come
                        .answers(role == STUDENT ? 200 : answer),
                get("/reviewer/queue/{capacity}/{id}/document/preview", role)
                        .at(submitted + "/document/preview")
                        .answers(role == STUDENT ? 200 : answer),
                post("/reviewer/queue/{capacity}/{id} [decide=verify]", role)
                        .at(submitted)
                        .with("decide", "verify"),
                post("/reviewer/queue/{capacity}/{id} [decide=return]", role)
                        .at(submitted)
                        .with("decide", "return"),
                post("/reviewer/queue/{capacity}/{id} [insert]", role)
                        .at(submitted)
                        .with("insert", NOTHING),
                post("/reviewer/queue/{capacity}/{id} [keep]", role)
                        .at(submitted)
                        .with("keep", "true"),
                get("/reviewer/queue/{capacity}/comments", role).at(list + "/comments"),
                post("/reviewer/queue/{capacity}/comments", role).at(list + "/comments"),
                post("/reviewer/queue/{capacity}/comments/{comment}", role).at(list + "/comments/" + NOTHING),
                post("/reviewer/queue/{capacity}/comments/{comment}/delete", role)
                        .at(list + "/comments/" + NOTHING + "/delete"),
                post("/reviewer/queue/{capacity}/{id}/undo", role).at(submitted + "/undo"),
                post("/reviewer/queue/{capacity}/{id}/reopen", role).at(submitted + "/reopen"));
    }

    private static Page get(String path, @Nullable Role role) {
        return Page.of("GET", path, role);
    }

    private static Page post(String path, @Nullable Role role) {
        return Page.of("POST", path, role);
    }
}
