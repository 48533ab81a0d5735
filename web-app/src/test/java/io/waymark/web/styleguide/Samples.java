package io.waymark.web.styleguide;

import io.waymark.web.chart.ForecastView;
import io.waymark.web.chart.ForecastView.Mark;
import io.waymark.web.form.Choice;
import io.waymark.web.page.Action;
import io.waymark.web.page.Avatar;
import io.waymark.web.page.Crumb;
import io.waymark.web.page.JobView;
import io.waymark.web.page.JobView.JobCount;
import io.waymark.web.page.MeterView;
import io.waymark.web.page.ShellView;
import io.waymark.web.page.ShellView.College;
import io.waymark.web.page.ShellView.Person;
import io.waymark.web.page.ShellView.Place;
import io.waymark.web.page.State;
import io.waymark.web.slots.DayView;
import io.waymark.web.slots.SlotView;
import io.waymark.web.slots.SlotsView;
import io.waymark.web.slots.WeekView;
import io.waymark.web.table.Column;
import io.waymark.web.table.PagerView;
import io.waymark.web.trail.EvidenceView;
import io.waymark.web.trail.HereView;
import io.waymark.web.trail.MiniView;
import io.waymark.web.trail.NextView;
import io.waymark.web.trail.StageView;
import io.waymark.web.trail.StepView;
import io.waymark.web.trail.TrailView;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The people and things of the style guide, in finished words. */
final class Samples {

    static final List<String> ICONS = List.of(
            "home",
            "road",
            "calendar",
            "people",
            "chat",
            "file",
            "search",
            "chart",
            "upload",
            "download",
            "check",
            "half",
            "send",
            "back",
            "skip",
            "lock",
            "todo",
            "down",
            "sort",
            "close",
            "plus",
            "alert",
            "moon",
            "pin",
            "clock",
            "out",
            "user");

    private Samples() {}

    /** A row of a caseload. */
    record StudentRow(
            String number,
            String name,
            State state,
            String why,
            @Nullable String detail,
            MiniView mini,
            String stage,
            String forecast) {}

    static List<Person> people() {
        return List.of(
                person("Dana Whitcomb", "Advisor · Thu 10:30 AM"),
                person("Tomas Varga", "Mentor · Tue 5:00 PM"),
                person("Rosa Lindqvist", "Site supervisor"),
                person("Priya de la Raman", "Program faculty"),
                person("Cher", "Peer"));
    }

    private static Person person(String name, String subtitle) {
        return new Person(name, subtitle, Avatar.of(name, name));
    }

    static ShellView shell(String current) {
        return shell(current, null);
    }

    static ShellView shell(String current, @Nullable String accent) {
        return new ShellView(
                new College("Alder Valley College", "alder-valley", accent),
                new Person("Maya Okafor", "HIT, second year", Avatar.of("204118", "Maya Okafor")),
                List.of(
                        place("home", "home", current, 0),
                        place("sessions", "calendar", current, 0),
                        place("mentors", "people", current, 0),
                        place("messages", "chat", current, 2),
                        place("files", "file", current, 0)));
    }

    private static Place place(String key, String icon, String current, int waiting) {
        return new Place(key, icon, key.equals("home") ? "/" : "/" + key, key.equals(current), waiting, false);
    }

    static TrailView trail() {
        return new TrailView(
                "You are at stage 4 of 8, Gain relevant experience. Stages 1 and 2 are verified; 3, 4 and 6 are in progress.",
                List.of(
                        stage(
                                1,
                                "Research the field",
                                State.VERIFIED,
                                100,
                                "3 of 3 steps · finished February 18, 2025",
                                step("Responsibilities and duties", State.VERIFIED)
                                        .noting("Reflection read by Dana Whitcomb, Jan 30, 2025"),
                                step("Skills and qualifications", State.VERIFIED)
                                        .noting("Includes: compare yourself with the requirements"),
                                step("Job outlook and growth", State.VERIFIED)),
                        stage(
                                2,
                                "Finish secondary education",
                                State.VERIFIED,
                                100,
                                "1 of 1 step · on file since you applied",
                                step("High-school diploma or GED", State.VERIFIED)
                                        .noting("Confirmed by the registrar, August 12, 2024")),
                        stage(
                                3,
                                "Obtain the required education",
                                State.PROGRESS,
                                50,
                                "2 of 4 steps · Health information systems ends December 18",
                                step("Find accredited programs", State.VERIFIED),
                                step("Enroll in an accredited HIT program", State.VERIFIED),
                                step("Take the relevant courses", State.PROGRESS)
                                        .noting("2 of 3 courses passed"),
                                step("Complete the associate degree", State.LOCKED)
                                        .noting("Opens after: Take the relevant courses")),
                        new StageView(
                                4,
                                "Gain relevant experience",
                                State.PROGRESS,
                                25,
                                "1 of 4 steps · forecast March 2027",
                                true,
                                false,
                                true,
                                List.of(
                                        step("Log and countersign hours", State.PROGRESS)
                                                .standingHere(here()),
                                        step("Shadow or train on the job", State.SUBMITTED)
                                                .noting("Sent November 6 · usually answered within 5 working days")
                                                .lyingAhead(),
                                        step("Volunteer at a health-care facility", State.WAIVED)
                                                .noting(
                                                        "Your two years at Linden Family Practice count. Waived by Dana Whitcomb, September 3")
                                                .lyingAhead(),
                                        step("Build a portfolio", State.RETURNED)
                                                .noting(
                                                        "One report still shows a birth date. Remove it and send it again")
                                                .lyingAhead())),
                        stage(
                                5,
                                "Obtain certifications",
                                State.TODO,
                                0,
                                "0 of 4 steps · usually 2 to 6 months",
                                step("Research and select certifications", State.TODO)
                                        .noting("You can start this any time"),
                                step("Confirm exam eligibility", State.LOCKED)
                                        .noting("Opens after: Research and select certifications"),
                                step("Earn RHIT or CCS", State.LOCKED)
                                        .noting("RHIT opens after: Complete the associate degree")),
                        new StageView(
                                6,
                                "Network within the industry",
                                State.PROGRESS,
                                25,
                                "1 of 4 steps · runs alongside the other stages",
                                false,
                                true,
                                false,
                                List.of(
                                        step("Join a professional association (AHIMA)", State.VERIFIED),
                                        step("Build a relationship with a mentor", State.PROGRESS)
                                                .noting("1 of 3 sessions with Tomas Varga"),
                                        step("Build relationships with peers", State.TODO))),
                        stage(
                                7,
                                "Apply for entry-level positions",
                                State.TODO,
                                0,
                                "0 of 6 steps · usually 2 to 6 months",
                                step("Research job openings", State.TODO),
                                step("Start a first position", State.LOCKED)
                                        .noting("Opens after: Submit applications")),
                        stage(
                                8,
                                "Continue education and advance",
                                State.LOCKED,
                                0,
                                "Opens when you earn RHIT or CCS",
                                step("Stay current with the industry", State.TODO),
                                step("Maintain the certification", State.LOCKED)
                                        .noting("Opens after: Earn RHIT or CCS"))));
    }

    static TrailView shortTrail() {
        return new TrailView(
                "You are at stage 2 of 3.",
                List.of(
                        stage(1, "Look around", State.WAIVED, 100, "1 of 1 step", step("Read about it", State.WAIVED)),
                        new StageView(
                                2,
                                "Begin",
                                State.SUBMITTED,
                                50,
                                "1 of 2 steps",
                                true,
                                false,
                                false,
                                List.of(
                                        step("Hand it in", State.SUBMITTED),
                                        step("Hear back", State.TODO).lyingAhead())),
                        stage(3, "Arrive", State.LOCKED, 0, "Opens after: Begin", step("Celebrate", State.LOCKED))));
    }

    private static StageView stage(int number, String name, State state, int percent, String meta, StepView... steps) {
        return new StageView(number, name, state, percent, meta, false, false, false, List.of(steps));
    }

    private static StepView step(String name, State state) {
        return StepView.of(name, "/steps/" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-"), state);
    }

    private static HereView here() {
        return new HereView(
                "Record each shift and have the site supervisor confirm it. Part of: Complete an internship.",
                new MeterView("hours", "84", "of 120 hours confirmed", "at your pace, done by about Dec 11", 84, 120),
                List.of(
                        EvidenceView.of(
                                State.VERIFIED,
                                "Placement agreed with Harbor Street Clinic",
                                "Checked by Priya Raman, program faculty, Aug 28"),
                        new EvidenceView(
                                State.PROGRESS,
                                "120 hours, countersigned by the site",
                                "6 hours from Nov 6 wait for Rosa Lindqvist to sign",
                                "84 of 120 h")),
                List.of(
                        Action.link("Log a shift", "/steps/log-hours#log").withIcon("plus"),
                        Action.link("Open this step", "/steps/log-hours")));
    }

    static NextView next() {
        return new NextView(
                "5 minutes",
                "Log Monday’s shift at Harbor Street Clinic",
                "36 hours are still to be confirmed and the placement ends December 11. Two later steps wait for this one.",
                Action.link("Log the shift", "/steps/log-hours#log"),
                Action.post("Not now", "/next/later"));
    }

    static List<EvidenceView> evidence() {
        return List.of(
                EvidenceView.of(State.TODO, "Resume, as a file", "An advisor reads it"),
                new EvidenceView(State.PROGRESS, "8 hours of shadowing", "3 hours logged", "3 of 8 h"),
                EvidenceView.of(
                        State.SUBMITTED, "Reflection, 100 words", "Dana Whitcomb reads it, usually within 3 days"),
                EvidenceView.of(State.VERIFIED, "Membership number", "Seen by Dana Whitcomb, May 4"),
                EvidenceView.of(State.RETURNED, "Data-analysis sample", "Page 2 still shows a birth date"),
                EvidenceView.of(State.WAIVED, "20 volunteer hours", "Two years in a family practice count"),
                new EvidenceView(State.LOCKED, "Score report", null, null));
    }

    static SlotsView slots() {
        return new SlotsView(
                "slot",
                "4 free times until November 24. Times are in Eastern Time (New York).",
                "Somebody booked 5:00 PM a moment before you. Nothing was booked. The two nearest free times are framed.",
                List.of(
                        new DayView(
                                "Tuesday, November 17",
                                "2 free",
                                List.of(
                                        SlotView.taken("5:00 PM"),
                                        new SlotView("a1", "5:45 PM", false, true, false),
                                        new SlotView("a2", "8:00 AM", false, true, false))),
                        new DayView(
                                "Thursday, November 19",
                                "2 free",
                                List.of(
                                        new SlotView("b1", "8:45 AM", false, false, true),
                                        SlotView.free("b2", "6:30 PM")))),
                new WeekView(
                        "Week of November 16, Eastern Time",
                        List.of("Mon 16", "Tue 17", "Wed 18"),
                        List.of(
                                new WeekView.Row(
                                        "8:00 AM", List.of(cell(null), cell("Tue 17, 8:00 AM, free"), cell(null))),
                                new WeekView.Row(
                                        "5:45 PM",
                                        List.of(
                                                cell("Mon 16, 5:45 PM, free"),
                                                cell("Tue 17, 5:45 PM, free"),
                                                cell(null)))),
                        null,
                        "/slots?week=48"));
    }

    private static WeekView.Cell cell(@Nullable String spoken) {
        return new WeekView.Cell(spoken == null ? null : "/slots?pick=1", spoken == null ? "" : spoken);
    }

    static List<Column> columns() {
        return List.of(
                Column.sortable("Student", "?sort=name"),
                Column.sortable("Why", "?sort=why").descending(),
                Column.of("Where on the road"),
                Column.ofFigures("Forecast"));
    }

    static List<StudentRow> students() {
        var stages = List.of(
                State.VERIFIED,
                State.VERIFIED,
                State.PROGRESS,
                State.PROGRESS,
                State.TODO,
                State.TODO,
                State.TODO,
                State.LOCKED);
        return List.of(
                new StudentRow(
                        "203877",
                        "Eli Brandt",
                        State.STOP,
                        "Behind forecast by 9 weeks",
                        "Medical terminology dropped",
                        MiniView.of(stages, 3),
                        "3 · Obtain the required education",
                        "Jan 2028"),
                new StudentRow(
                        "204118",
                        "Maya Okafor",
                        State.RETURNED,
                        "Evidence returned",
                        "Portfolio report, 1 day ago",
                        MiniView.of(stages, 4),
                        "4 · Gain relevant experience",
                        "Jun 2027"),
                new StudentRow(
                        "204020",
                        "Jamal Whitaker",
                        State.SUBMITTED,
                        "Waits for you",
                        null,
                        MiniView.of(stages, 4),
                        "4 · Gain relevant experience",
                        "Not known"));
    }

    static PagerView pager() {
        return new PagerView("1 to 3 of 23", "?before=1", "?after=3", "/caseload.csv");
    }

    static ForecastView forecast() {
        return new ForecastView(
                "forecast",
                "When you could be job-ready",
                "May to September 2027",
                "Forecast: most likely June 2027, between May and September 2027",
                "Based on your pace since August. Passing Health information systems in December keeps June possible.",
                new Mark(0, "Nov"),
                new Mark(0.41, "May"),
                new Mark(0.515, "June"),
                new Mark(0.82, "Sep"));
    }

    static JobView runningJob() {
        return new JobView(
                "check",
                "Checking rows",
                "about 1 minute left",
                12480,
                20316,
                "12,480 of 20,316 rows",
                "You can leave this page; the check goes on and we write to you when it is done.",
                List.of(
                        new JobCount("New students", "2,416", false),
                        new JobCount("Changed", "5,102", false),
                        new JobCount("Unchanged", "4,939", false),
                        new JobCount("Faults", "23", true)),
                List.of(),
                "/styleguide?job");
    }

    static JobView finishedJob() {
        return new JobView(
                "checked",
                "All 20,316 rows checked",
                "Done in 3 min 8 s",
                20316,
                20316,
                "20,316 of 20,316 rows",
                "",
                List.of(
                        new JobCount("New students", "3,902", false),
                        new JobCount("Changed", "8,214", false),
                        new JobCount("Unchanged", "8,172", false),
                        new JobCount("Faults", "28", true)),
                List.of(
                        Action.post("Apply 12,116 changes", "/imports/1/apply"),
                        Action.link("Report", "/imports/1/report").withIcon("download")),
                null);
    }

    static List<Crumb> crumbs() {
        return List.of(new Crumb("Home", "/"), new Crumb("Gain relevant experience", "/#trail-4"));
    }

    static List<Choice> choices() {
        return List.of(
                new Choice("clinic", "Harbor Street Clinic"), new Choice("hospital", "Lakeshore Regional Hospital"));
    }
}
