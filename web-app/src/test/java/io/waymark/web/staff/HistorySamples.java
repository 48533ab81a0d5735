package io.waymark.web.staff;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;

import io.waymark.advising.api.history.DisclosureApi;
import io.waymark.advising.api.history.HistoryApi;
import io.waymark.core.paging.Page;
import io.waymark.core.trail.ChangeKind;
import io.waymark.core.trail.FieldChange;
import io.waymark.core.trail.NamedPerson;
import io.waymark.core.trail.ShownDay;
import io.waymark.core.trail.ShownRecord;
import io.waymark.core.trail.ThingChange;
import io.waymark.mentor.api.DisclosureClient;
import io.waymark.mentor.api.HistoryClient;
import io.waymark.web.account.AccountChanges;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who was shown whose record. */
public final class HistorySamples {

    private static final NamedPerson MAYA = new NamedPerson(Samples.MAYA_ID, "Maya Okafor");
    private static final NamedPerson DANA = new NamedPerson(Samples.ADVISOR, "Dana Whitcomb");

    private HistorySamples() {}

    public static void answer(DisclosureApi advising, DisclosureClient mentoring) {
        given(advising.list(any(), any(), any(), any(), any(), anyInt()))
                .willReturn(new Page<>(
                        List.of(
                                new ShownRecord(Samples.NOW, DANA, MAYA, "notes", "advisor"),
                                new ShownRecord(
                                        Samples.NOW.minus(Duration.ofHours(3)),
                                        null,
                                        MAYA,
                                        "evidence",
                                        "site_supervisor")),
                        null));
        given(mentoring.list(any(), any(), any(), any(), any(), anyInt()))
                .willReturn(new Page<>(
                        List.of(new ShownRecord(
                                Samples.NOW, DANA, new NamedPerson(Samples.id(1), ""), "mentoring session", "mentor")),
                        null));
        given(advising.mine(any(), anyInt()))
                .willReturn(new Page<>(
                        List.of(
                                new ShownDay(
                                        LocalDate.of(2026, 11, 10),
                                        "Dana Whitcomb",
                                        "advisor",
                                        List.of("contact attempts", "roadmap"),
                                        7),
                                new ShownDay(
                                        LocalDate.of(2026, 11, 10), "Ruth Bellamy", "admin", List.of("directory"), 1),
                                new ShownDay(
                                        LocalDate.of(2026, 11, 9), null, "site_supervisor", List.of("evidence"), 1)),
                        null));
        given(mentoring.mine(any(), anyInt())).willReturn(new Page<>(List.of(), null));
    }

    public static void answer(HistoryApi advising, HistoryClient mentoring, AccountChanges accounts) {
        given(advising.list(any(), any(), any(), any(), any(), any(), anyInt()))
                .willReturn(new Page<>(
                        List.of(
                                change(
                                        DANA,
                                        MAYA,
                                        "note",
                                        ChangeKind.UPDATE,
                                        new FieldChange("body", null, null, true)),
                                change(
                                        DANA,
                                        MAYA,
                                        "assignment",
                                        ChangeKind.INSERT,
                                        new FieldChange("advisor_id", null, "Dana Whitcomb", false)),
                                change(
                                        null,
                                        MAYA,
                                        "person",
                                        ChangeKind.UPDATE,
                                        new FieldChange("given_name", "MAYA", "Mia", false),
                                        new FieldChange("lifecycle", "ACTIVE", "ON_LEAVE", false),
                                        new FieldChange("preferred_name", "May", null, false)),
                                change(
                                        DANA,
                                        null,
                                        "cohort",
                                        ChangeKind.INSERT,
                                        new FieldChange("name", null, "Fall 2026", false))),
                        null));
        given(mentoring.list(any(), any(), any(), any(), any(), any(), anyInt()))
                .willReturn(new Page<>(
                        List.of(change(
                                new NamedPerson(Samples.id(1), ""),
                                null,
                                "profile",
                                ChangeKind.UPDATE,
                                new FieldChange("published", "false", "true", false))),
                        null));
        given(accounts.list(any(), any(), anyInt()))
                .willReturn(new Page<>(
                        List.of(change(
                                DANA,
                                MAYA,
                                "account",
                                ChangeKind.UPDATE,
                                new FieldChange("roles", "STUDENT", "STUDENT, ADVISOR", false),
                                new FieldChange("password_hash", null, null, true))),
                        null));
    }

    private static ThingChange change(
            @Nullable NamedPerson actor,
            @Nullable NamedPerson about,
            String thing,
            ChangeKind kind,
            FieldChange... fields) {
        return new ThingChange(Samples.NOW, actor, about, thing, Samples.id(801), kind, List.of(fields));
    }
}
