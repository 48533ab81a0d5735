package io.waymark.stack.demo;

import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.kind.HoursLogPayload;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Two afternoons a week at a clinic, entered when the week is over. */
record DemoHours(DemoCollege college, DemoStudent student) {

    private static final String HOURS = "log-internship-hours/hours-log";

    private static final List<String> TASKS = List.of(
            "Sorted incoming faxes by department and asked two offices for a missing date of service.",
            "Checked two identifiers on release forms before they were filed, and learned how long they are kept.");

    /** @param monday after the week */
    void enterWeekBefore(Instant monday) {
        var after = LocalDate.ofInstant(monday, college.zone());
        enter(after.minusWeeks(1).with(DayOfWeek.MONDAY), TASKS.getFirst());
        enter(after.minusWeeks(1).with(DayOfWeek.THURSDAY), TASKS.getLast());
    }

    private void enter(LocalDate day, String task) {
        var afternoon =
                new HoursLogPayload(day, LocalTime.of(13, 30), LocalTime.of(17, 0), DemoSites.HARBOR_STREET, task);
        college.as(student.email()).advising(EvidenceApi.class).submit(new SubmitEvidence(HOURS, afternoon), null);
    }
}
