package io.waymark.stack.demo;

import io.waymark.advising.api.placement.AcceptPlacement;
import io.waymark.advising.api.placement.AskForPlacement;
import io.waymark.advising.api.placement.DeclinePlacement;
import io.waymark.advising.api.placement.PlacementAgreement;
import io.waymark.advising.api.placement.PlacementApi;
import io.waymark.advising.api.placement.PlacementDays;
import io.waymark.advising.api.placement.PlacementSupervisor;
import io.waymark.advising.api.placement.PlacementView;
import io.waymark.advising.api.site.SiteContact;
import io.waymark.core.revision.Revision;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Placements of a demo college in every state: some students wait, some are at their sites, one was told no. */
record DemoPlacements(DemoCollege college, LocalDate today) {

    private static final String HOURS = "log-internship-hours/hours-log";
    private static final int TERM = 14;

    /** Maya is at the clinic from this day on. */
    void begin(DemoStudent maya) {
        agree(maya, accept(maya, ask(maya, DemoSites.HARBOR_STREET, 0, 120, "Two afternoons a week suit my classes.")));
    }

    /** What is to come, of several students of several advisors. */
    void lookAhead(List<DemoStudent> students) {
        ask(
                students.getFirst(),
                "Larkmoor Regional Hospital",
                16,
                60,
                "I would like to see how a hospital’s coding department works, too.");
        ask(students.get(1), DemoSites.MEDICAL_CENTER, 3, 120, null);
        ask(students.get(4), DemoSites.MEDICAL_CENTER, 4, 120, "Mornings only; I work evenings.");
        accept(students.get(8), ask(students.get(8), DemoSites.MEDICAL_CENTER, 2, 120, null));
        var ninth = students.get(9);
        agree(ninth, accept(ninth, ask(ninth, "Tamarack", 0, 80, null)));
        var fifth = students.get(5);
        var asked = ask(fifth, "Willowmere", 1, 120, null);
        as(fifth)
                .decline(
                        asked.id(),
                        new DeclinePlacement("They take coders only after the coding course. Ask again in the spring."),
                        Revision.of(asked));
    }

    private PlacementView ask(DemoStudent student, String site, int weeksAhead, int hours, @Nullable String message) {
        var api = college.as(student.email()).advising(PlacementApi.class);
        var found = api.sites(site, null, null, 1).items().getFirst();
        var days = new PlacementDays(
                today.plusWeeks(weeksAhead), today.plusWeeks(weeksAhead).plusWeeks(TERM));
        return api.ask(new AskForPlacement(found.id(), HOURS, days, hours, message), null);
    }

    private PlacementView accept(DemoStudent student, PlacementView asked) {
        var supervisor = as(student).toAnswer(asked.id()).contacts().stream()
                .findFirst()
                .map(DemoPlacements::supervisor)
                .orElse(null);
        return as(student).accept(asked.id(), new AcceptPlacement(asked.wished(), supervisor), Revision.of(asked));
    }

    private void agree(DemoStudent student, PlacementView accepted) {
        var signed = accepted.supervisor() == null
                ? "Office manager"
                : accepted.supervisor().name();
        as(student).agree(accepted.id(), new PlacementAgreement(signed, today), Revision.of(accepted));
    }

    private static @Nullable PlacementSupervisor supervisor(SiteContact contact) {
        return contact.email() == null ? null : new PlacementSupervisor(contact.name(), contact.email());
    }

    private PlacementApi as(DemoStudent student) {
        return college.as(student.advisor()).advising(PlacementApi.class);
    }
}
