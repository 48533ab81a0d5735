package io.waymark.web.coordinator.placements;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.api.placement.PlacementAction;
import io.waymark.advising.api.placement.PlacementAgreement;
import io.waymark.advising.api.placement.PlacementApi;
import io.waymark.advising.api.placement.PlacementChange;
import io.waymark.advising.api.placement.PlacementDays;
import io.waymark.advising.api.placement.PlacementEventView;
import io.waymark.advising.api.placement.PlacementRoom;
import io.waymark.advising.api.placement.PlacementSite;
import io.waymark.advising.api.placement.PlacementState;
import io.waymark.advising.api.placement.PlacementSupervisor;
import io.waymark.advising.api.placement.PlacementToAnswer;
import io.waymark.advising.api.placement.PlacementView;
import io.waymark.advising.api.site.SiteAgreement;
import io.waymark.advising.api.site.SiteContact;
import io.waymark.advising.api.site.SiteKind;
import io.waymark.core.paging.CountedPage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Placements of Maya: one that she asks for, one that was accepted, one that she is at. */
public final class PlacementSamples {

    public static final UUID ASKED = new UUID(0, 3201);
    public static final UUID ACCEPTED = new UUID(0, 3202);
    public static final UUID ACTIVE = new UUID(0, 3203);
    public static final UUID CLINIC = new UUID(0, 3211);
    public static final UUID CLOSED = new UUID(0, 3212);

    private static final PlacementDays DAYS = new PlacementDays(LocalDate.of(2026, 10, 5), LocalDate.of(2027, 1, 29));
    private static final PersonBrief MAYA = new PersonBrief(new UUID(0, 3221), "Maya", "Okafor");
    private static final PersonBrief DANA = new PersonBrief(new UUID(0, 3222), "Dana", "Whitcomb");

    private PlacementSamples() {}

    public static void answer(PlacementApi placements) {
        given(placements.sites(any(), any(), any(), anyInt()))
                .willReturn(new CountedPage<>(List.of(clinic(), closed()), null, 2));
        given(placements.site(any())).willReturn(clinic());
        given(placements.site(CLOSED)).willReturn(closed());
        given(placements.mine()).willReturn(List.of(active(), asked()));
        given(placements.of(any())).willReturn(List.of(active(), asked()));
        given(placements.list(any(), any(), anyBoolean(), any(), anyInt()))
                .willReturn(new CountedPage<>(List.of(asked(), accepted()), null, 2));
        for (var each : List.of(asked(), accepted(), active())) {
            given(placements.show(each.id())).willReturn(each);
            given(placements.toAnswer(each.id())).willReturn(toAnswer(each));
        }
        given(placements.ask(any(), any())).willReturn(asked());
    }

    static PlacementToAnswer toAnswer(PlacementView placement) {
        return new PlacementToAnswer(
                placement,
                new PlacementRoom(2, 2, LocalDate.of(2029, 6, 30), false),
                List.of(
                        new SiteContact("Joan Peralta", "joan.peralta@clinic.example", "603-555-0134", "Schedules"),
                        new SiteContact("Sam Achterberg", null, null, null)));
    }

    public static PlacementView asked() {
        return placement(
                ASKED,
                PlacementState.REQUESTED,
                null,
                Set.of(PlacementAction.ACCEPT, PlacementAction.DECLINE, PlacementAction.CANCEL));
    }

    public static PlacementView accepted() {
        return placement(
                ACCEPTED,
                PlacementState.ACCEPTED,
                null,
                Set.of(PlacementAction.RECORD_AGREEMENT, PlacementAction.CANCEL));
    }

    public static PlacementView active() {
        return placement(
                ACTIVE,
                PlacementState.ACTIVE,
                new PlacementAgreement("Joan Peralta", LocalDate.of(2026, 9, 28)),
                Set.of(PlacementAction.END));
    }

    private static PlacementView placement(
            UUID id, PlacementState state, @Nullable PlacementAgreement agreement, Set<PlacementAction> actions) {
        var settled = state != PlacementState.REQUESTED;
        return new PlacementView(
                id,
                MAYA,
                clinic(),
                "log-internship-hours/hours-log",
                "log-internship-hours",
                "Log and countersign hours",
                DAYS,
                120,
                "<b>Mornings</b>, please.",
                state,
                settled ? DAYS : null,
                settled ? new PlacementSupervisor("Joan Peralta", "joan.peralta@clinic.example") : null,
                agreement,
                Instant.parse("2026-09-21T14:00:00Z"),
                actions,
                List.of(
                        new PlacementEventView(
                                PlacementChange.REQUESTED,
                                Instant.parse("2026-09-21T14:00:00Z"),
                                MAYA,
                                DAYS,
                                "<b>Mornings</b>, please."),
                        new PlacementEventView(
                                PlacementChange.DECLINED, Instant.parse("2026-09-22T14:00:00Z"), DANA, null, "No.")),
                3);
    }

    public static PlacementSite clinic() {
        return new PlacementSite(
                CLINIC,
                "Harbor Street Clinic",
                SiteKind.CLINIC,
                "18 Harbor Street, Alder Valley",
                2,
                1,
                LocalDate.of(2029, 6, 30),
                SiteAgreement.HOLDS,
                "Ring at the side door.");
    }

    private static PlacementSite closed() {
        return new PlacementSite(
                CLOSED,
                "<i>Saltbrook</i> Pediatrics",
                SiteKind.PHYSICIAN_OFFICE,
                "230 Orchard Avenue, Saltbrook",
                1,
                0,
                LocalDate.of(2026, 8, 31),
                SiteAgreement.LAPSED,
                null);
    }
}
