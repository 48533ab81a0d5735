package io.waymark.web.staff;

import io.waymark.core.identity.Role;
import io.waymark.web.admin.practice.QuestionSamples;
import io.waymark.web.admin.programs.ProgramSamples;
import io.waymark.web.admin.sites.SiteSamples;
import io.waymark.web.coordinator.placements.PlacementSamples;
import io.waymark.web.mentor.groups.GroupSamples;
import java.util.List;
import java.util.Map;

/** Every page of staff that can be opened. */
final class Routes {

    static final String MAYA = "/advisor/students/" + Samples.MAYA_ID;

    static final Map<Role, List<String>> OF = Map.of(
            Role.ADVISOR,
            List.of(
                    "/advisor/caseload",
                    "/advisor/caseload?view=EVERYONE&sort=NAME&q=Ma&cohort=" + Samples.id(801)
                            + "&stage=research-the-field",
                    "/advisor/caseload?reason=NO_CONTACT&contact=NEVER&meeting=NONE&has.campus=North"
                            + "&from.expected_graduation_on=2027-01-01",
                    "/advisor/caseload/views",
                    "/advisor/caseload/views?query=view%3DEVERYONE%26contact%3DNEVER",
                    "/reviewer/queue/advisor",
                    "/reviewer/queue/advisor/" + Samples.id(501),
                    "/reviewer/queue/advisor/" + Samples.id(502),
                    "/reviewer/queue/advisor/" + Samples.id(503),
                    MAYA,
                    MAYA + "?kind=NOTE&after=earlier",
                    "/advisor/students/selected?do=NOTE&student=" + Samples.MAYA_ID,
                    "/advisor/students/selected?do=CONTACT&student=" + Samples.MAYA_ID,
                    MAYA + "/book",
                    MAYA + "/steps/research-duties",
                    MAYA + "/careers/health-information-technician",
                    MAYA + "/careers/health-information-technician/skills",
                    MAYA + "/hours",
                    MAYA + "/hours?week=2026-11-02",
                    MAYA + "/education",
                    MAYA + "/notes/" + Samples.id(700),
                    "/host/calendar/advisor",
                    "/host/calendar/advisor?view=month",
                    "/host/calendar/advisor?view=list",
                    "/host/calendar/advisor/" + Samples.id(600),
                    "/host/calendar/advisor/" + Samples.id(600) + "/reschedule",
                    "/host/availability/advisor",
                    "/reviewer/queue/advisor/" + Samples.id(503) + "/document/preview",
                    "/reviewer/queue/advisor/comments",
                    "/coordinator/placements/advisor",
                    "/coordinator/placements/advisor?phase=PAST&q=maya",
                    "/coordinator/placements/advisor/" + PlacementSamples.ASKED,
                    "/coordinator/placements/advisor/" + PlacementSamples.ACTIVE,
                    "/advisor/outsiders"),
            Role.REGISTRAR,
            List.of("/reviewer/queue/registrar", "/reviewer/queue/registrar/" + Samples.id(503)),
            Role.FACULTY,
            List.of(
                    "/reviewer/queue/faculty",
                    "/reviewer/queue/faculty/" + Samples.id(502),
                    "/admin/practice?credential=rhit",
                    "/admin/practice/" + QuestionSamples.WAITING),
            Role.MENTOR,
            List.of(
                    "/host/calendar/mentor",
                    "/host/calendar/mentor?view=month",
                    "/host/calendar/mentor?view=list",
                    "/host/calendar/mentor/due",
                    "/reviewer/queue/mentor",
                    "/reviewer/queue/mentor/" + Samples.id(501),
                    "/host/calendar/mentor/" + Samples.id(950),
                    "/host/calendar/mentor/" + Samples.id(950) + "/reschedule",
                    "/host/availability/mentor",
                    "/mentor/profile",
                    "/mentor/groups",
                    "/mentor/groups/new",
                    "/mentor/groups/" + GroupSamples.COMING),
            Role.ADMIN,
            List.of(
                    "/admin/overview",
                    "/admin/overview?cohort=" + Samples.id(801),
                    "/admin/overview/unadvised",
                    "/admin/disputes/advising",
                    "/admin/disputes/mentoring",
                    "/admin/disputes/advising/" + Samples.id(606),
                    "/admin/college",
                    "/admin/people",
                    "/admin/people?role=STUDENT&q=Maya&state=ACTIVE&cohort=" + Samples.id(801) + "&advisor="
                            + Samples.ADVISOR,
                    "/admin/people/new",
                    "/admin/people/" + Samples.MAYA_ID,
                    "/admin/people/" + Samples.ADVISOR,
                    "/admin/people/" + Samples.MAYA_ID + "/advisor",
                    "/admin/people/" + Samples.MAYA_ID + "/leaving",
                    "/admin/people/" + Samples.ADVISOR + "/leaving",
                    "/admin/cohorts",
                    "/admin/cohorts/" + Samples.id(801) + "?find=Maya&ticked=all",
                    "/admin/cohorts/" + Samples.id(801) + "/merge?into=" + Samples.id(800),
                    "/admin/cohorts/" + Samples.id(801) + "/archive",
                    "/admin/imports",
                    "/admin/imports/" + Samples.id(900),
                    "/admin/imports/" + Samples.id(901),
                    "/admin/imports/" + Samples.id(902),
                    "/admin/imports/" + Samples.id(904),
                    "/admin/imports/" + Samples.id(902) + "/missing",
                    "/admin/imports/" + Samples.id(901) + "/columns",
                    "/admin/imports/" + Samples.id(901) + "/changes?kind=NAME",
                    "/admin/imports/" + Samples.id(901) + "/changes?kind=ATTRIBUTE",
                    "/admin/imports/" + Samples.id(901) + "/changes?kind=COHORT_CREATED",
                    "/admin/imports/" + Samples.id(901) + "/changes?kind=STAFF_ADDED",
                    "/admin/advisors",
                    "/admin/settings",
                    "/admin/history",
                    "/admin/history?find=Maya",
                    "/admin/history?thing=cohort&until=2026-11-10&by=" + Samples.ADVISOR,
                    "/admin/history?source=MENTORING",
                    "/admin/history?source=ACCOUNTS",
                    "/admin/history/disclosures",
                    "/admin/history/disclosures?find=Maya",
                    "/admin/history/disclosures?source=MENTORING&from=2026-11-01&about=" + Samples.MAYA_ID + "&by="
                            + Samples.ADVISOR,
                    "/admin/practice",
                    "/admin/practice?credential=rhit&q=record&domain=4&state=WAITING",
                    "/admin/practice/new?credential=rhit",
                    "/admin/practice/import?credential=rhit",
                    "/admin/practice/" + QuestionSamples.ASKED,
                    "/admin/practice/" + QuestionSamples.WAITING,
                    "/admin/practice/" + QuestionSamples.RETURNED,
                    "/admin/practice/" + QuestionSamples.RETIRED,
                    "/admin/practice/" + QuestionSamples.ASKED + "/edit",
                    "/admin/programs",
                    "/admin/programs?q=alder&level=ASSOCIATE&mode=ONLINE&accreditor=cahiim&state=RETIRED",
                    "/admin/programs/new",
                    "/admin/programs/import",
                    "/admin/programs/" + ProgramSamples.HIT,
                    "/coordinator/placements/admin",
                    "/coordinator/placements/admin/" + PlacementSamples.ACCEPTED,
                    "/admin/sites",
                    "/admin/sites?q=mercy&kind=HOSPITAL&agreement=LAPSED&state=RETIRED",
                    "/admin/sites/new",
                    "/admin/sites/import",
                    "/admin/sites/" + SiteSamples.MERCY,
                    "/admin/settings/views",
                    "/admin/settings/signals",
                    "/admin/settings/signals/BEHIND_FORECAST",
                    "/admin/settings/attributes",
                    "/admin/settings/attributes/campus",
                    "/admin/settings/closures",
                    "/admin/settings/closures/" + Samples.id(1601),
                    "/admin/settings/files",
                    "/admin/advisors?sort=LOAD",
                    "/admin/advisors/" + Samples.ADVISOR + "?find=Maya",
                    "/admin/advisors/" + Samples.ADVISOR + "?q=M&phase=PLANNED&sort=NEWEST&ticked=all",
                    "/admin/advisors/" + Samples.ADVISOR + "/handover",
                    "/admin/advisors/" + Samples.ADVISOR + "/handover?students=" + Samples.MAYA_ID + ","
                            + Samples.id(999)));

    private Routes() {}

    /** Admins keep questions, and faculty review them. */
    static boolean isShared(String path, Role other) {
        return (other == Role.ADMIN || other == Role.FACULTY)
                && path.startsWith("/admin/practice")
                && !path.matches(".*/(new|import|edit)\\b.*");
    }
}
