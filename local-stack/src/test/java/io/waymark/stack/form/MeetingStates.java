package io.waymark.stack.form;

import io.waymark.stack.People;
import io.waymark.stack.StackForTests;
import io.waymark.stack.delivery.Meeting;
import java.util.UUID;

/** Meetings in all of their states: asked for, agreed on, in a group, and over without anybody having said anything of them. */
final class MeetingStates {

    private final Somebody maya;
    private final Somebody dana;
    private final Somebody tomas;
    private final Somebody ruth;
    private final FoundForms found;

    MeetingStates(Somebody maya, Somebody dana, Somebody tomas, Somebody ruth, FoundForms found) {
        this.maya = maya;
        this.dana = dana;
        this.tomas = tomas;
        this.ruth = ruth;
        this.found = found;
    }

    void make() {
        meet();
        differ();
        ask();
        gather();
    }

    /** A session of last week, of which nobody has said whether it took place, and then each says something else. */
    private void meet() {
        var session = Meeting.ofLastWeek(People.MAYA, People.TOMAS).id();
        var mayas = "/student/meetings/mentoring/" + session;
        var tomass = "/host/calendar/mentor/" + session;
        found.walkFrom(maya, mayas);
        found.walkFrom(tomas, tomass);
        says(maya, mayas, "ATTENDED");
        says(tomas, tomass, "DIDNT_HAPPEN");
        found.walkFrom(maya, mayas);
        found.walkFrom(tomas, tomass);
        found.walkFrom(ruth, "/admin/disputes/mentoring/" + session);
        found.walkFrom(dana, "/host/availability/advisor");
    }

    /** What Dana recorded of an appointment with Maya, and what Maya says of it. */
    private void differ() {
        var appointment = attended();
        var mayas = "/student/meetings/advising/" + appointment;
        var danas = "/host/calendar/advisor/" + appointment;
        found.walkFrom(maya, mayas);
        found.walkFrom(dana, danas);
        says(maya, mayas, "DIDNT_HAPPEN");
        found.walkFrom(maya, mayas);
        found.walkFrom(dana, danas);
        found.walkFrom(ruth, "/admin/disputes/advising/" + appointment);
    }

    private static void says(Somebody who, String page, String outcome) {
        who.does(
                page,
                form -> form.path().equals(page + "/attendance")
                        && form.pressed().contains(outcome),
                form -> form);
    }

    /** Lately, so that it can still be contradicted. */
    private static UUID attended() {
        return StackForTests.database()
                .sql("""
                        update advising.appointment set recorded_at = now() where id = (
                            select id from advising.appointment where student_id = ? and advisor_id = ? and state = 'ATTENDED'
                            order by starts_at desc limit 1)
                        returning id
                        """)
                .param(People.MAYA.person().value())
                .param(People.DANA.person().value())
                .query(UUID.class)
                .single();
    }

    /** Maya asks a mentor who answers each request. */
    private void ask() {
        var owen = Somebody.at("owen.pritchard");
        owen.does("/mentor/profile", "/mentor/profile", form -> form.with("answerWithinHours", "48"));
        var mentor = "/student/mentors/" + People.OWEN.person();
        var session = maya.does(
                        mentor,
                        form -> form.path().equals(mentor) && form.pressed().isEmpty(),
                        form -> form)
                .header("location");
        found.walkFrom(maya, session);
        found.add(owen.formsOn("/host/calendar/mentor/" + session.replaceFirst(".*/", "")));
    }

    /** Tomas offers two evenings; Maya asks for a seat at one of them. */
    private void gather() {
        found.walkFrom(tomas, "/mentor/groups/" + lastWeeks());
        var first = offer("08:00");
        offer("11:00");
        maya.does("/student/groups", "/student/groups/" + first.replaceFirst(".*/", "") + "/join");
        found.walkFrom(tomas, first);
        found.walkFrom(maya, "/student/groups");
    }

    /** The demo college's evening. */
    private static UUID lastWeeks() {
        return StackForTests.database()
                .sql("select id from mentoring.group_session where mentor_id = ? order by id limit 1")
                .param(People.TOMAS.person().value())
                .query(UUID.class)
                .single();
    }

    private String offer(String at) {
        return tomas.does(
                        "/mentor/groups/new",
                        "/mentor/groups/new",
                        form -> form.with("at", at).with("seats", "6").with("answerWithinHours", "24"))
                .header("location");
    }
}
