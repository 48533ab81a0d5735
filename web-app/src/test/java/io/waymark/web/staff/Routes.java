package io.waymark.web.staff;

import io.waymark.core.identity.Role;
import java.util.List;
import java.util.Map;

/** Every page of staff that can be opened. */
final class Routes {

    static final String MAYA = "/students/" + Samples.MAYA_ID;

    static final Map<Role, List<String>> OF = Map.of(
            Role.ADVISOR,
            List.of(
                    "/caseload",
                    "/caseload?view=EVERYONE&sort=NAME&q=Ma&cohort=" + Samples.id(801) + "&stage=research-the-field",
                    "/queue",
                    "/queue/" + Samples.id(501),
                    "/queue/" + Samples.id(502),
                    "/queue/" + Samples.id(503),
                    MAYA,
                    MAYA + "/book",
                    MAYA + "/steps/research-duties",
                    MAYA + "/notes/" + Samples.id(700),
                    "/calendar",
                    "/calendar/" + Samples.id(600),
                    "/calendar/hours"),
            Role.REGISTRAR,
            List.of("/registrar/queue", "/registrar/queue/" + Samples.id(503)),
            Role.FACULTY,
            List.of("/faculty/queue", "/faculty/queue/" + Samples.id(502)),
            Role.MENTOR,
            List.of(
                    "/mentoring",
                    "/mentoring/queue",
                    "/mentoring/queue/" + Samples.id(501),
                    "/mentoring/sessions/" + Samples.id(950),
                    "/mentoring/hours",
                    "/mentoring/profile"),
            Role.ADMIN,
            List.of(
                    "/admin",
                    "/people",
                    "/people?role=STUDENT&q=Maya",
                    "/people/new",
                    "/people/" + Samples.MAYA_ID,
                    "/cohorts",
                    "/cohorts/" + Samples.id(801) + "?q=Maya",
                    "/imports",
                    "/imports/" + Samples.id(900),
                    "/imports/" + Samples.id(901),
                    "/imports/" + Samples.id(902),
                    "/imports/" + Samples.id(904),
                    "/advisors",
                    "/advisors/" + Samples.id(9) + "?q=Maya"));

    private Routes() {}
}
