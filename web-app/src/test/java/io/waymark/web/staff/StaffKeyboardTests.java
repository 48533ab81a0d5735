package io.waymark.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import io.waymark.advising.api.appointment.RecordAttendance;
import io.waymark.advising.api.evidence.ReturnEvidence;
import io.waymark.advising.api.imports.ImportState;
import io.waymark.advising.api.note.NoteEntry;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.core.time.BookableHours;
import io.waymark.web.pages.Keyboard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;

/** What staff do by keys alone, from the page they start on. */
class StaffKeyboardTests extends StaffPageTests {

    private static final String QUEUE = "/reviewer/queue/advisor";

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAdvisorFindsAStudentAndWritesANote(boolean scripts) {
        try (var keys = Keyboard.of(Role.ADVISOR, scripts)) {
            keys.open(url("/advisor/caseload"));
            keys.tabTo("#q");
            keys.type("Ma");
            keys.press("Enter");
            keys.page().waitForURL(address -> address.contains("q=Ma"));
            assertThat(!scripts || keys.isSomewhere()).isTrue();
            keys.tabTo("main a[href='" + Routes.MAYA + "']");
            keys.follow(Routes.MAYA);
            keys.tabTo("#note > summary");
            keys.press("Enter");
            keys.tabTo("#body");
            keys.type("Wants evening shifts.");
            keys.tabTo("#note .btn-primary");
            keys.send();
        }

        var written = ArgumentCaptor.forClass(NoteEntry.class);
        then(notes).should().add(eq(Samples.MAYA_ID), written.capture(), any());
        assertThat(written.getValue().body()).isEqualTo("Wants evening shifts.");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAdvisorReturnsEvidence(boolean scripts) {
        var submitted = QUEUE + "/" + Samples.id(502);
        try (var keys = Keyboard.of(Role.ADVISOR, scripts)) {
            keys.open(url("/advisor/caseload"));
            keys.tabTo("nav a[href='" + QUEUE + "']");
            keys.follow(QUEUE);
            keys.tabTo("main a[href^='" + submitted + "']");
            keys.press("Enter");
            keys.page().waitForURL(address -> address.contains(submitted));
            keys.tabTo("#comment");
            keys.type("Add dates.");
            keys.tabTo("button[value=verify]");
            keys.tabTo("button[value=return]");
            keys.press("Space");
            keys.page().waitForURL(address -> address.endsWith(Samples.id(503).toString()));
        }

        then(evidence).should().returnForChanges(eq(Samples.id(502)), eq(new ReturnEvidence("Add dates.")), any());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAdvisorRecordsAttendance(boolean scripts) {
        var gone = Samples.past().getFirst();
        given(appointments.show(any())).willReturn(gone);
        try (var keys = Keyboard.of(Role.ADVISOR, scripts)) {
            keys.open(url("/host/calendar/advisor"));
            keys.tabTo("#attendance > summary");
            keys.press("Enter");
            keys.tabTo("#attendance button[value=ATTENDED]");
            keys.send();
        }

        then(appointments)
                .should()
                .recordAttendance(eq(gone.id()), eq(new RecordAttendance(RecordAttendance.Outcome.ATTENDED)), any());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMentorChangesTheirAvailability(boolean scripts) {
        try (var keys = Keyboard.of(Role.MENTOR, scripts)) {
            keys.open(url("/host/calendar/mentor"));
            keys.tabTo("main a[href='/host/availability/mentor']");
            keys.follow("/host/availability/mentor");
            keys.tabTo("[name='days[0].windows[0].from']");
            keys.type("0830AM");
            keys.tabTo("main form > .actions .btn-primary");
            keys.send();
        }

        var written = ArgumentCaptor.forClass(BookableHours.class);
        then(mentorHours).should().write(written.capture(), any());
        assertThat(written.getValue().weekly().getFirst().from()).isEqualTo(LocalTime.of(8, 30));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aMentorApprovesARequest(boolean scripts) {
        try (var keys = Keyboard.of(Role.MENTOR, scripts)) {
            keys.open(url("/host/calendar/mentor"));
            keys.tabTo("#requests > summary");
            keys.press("Space");
            keys.tabTo("#requests button[value=true]");
            keys.send();
        }

        then(sessions).should().approve(Samples.id(951), new Revision(1));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAdminChecksAListAndAppliesIt(boolean scripts, @TempDir Path folder) throws IOException {
        var list = Files.writeString(folder.resolve("fall.csv"), "role,number\nstudent,1\n");
        given(imports.upload(any(), anyBoolean(), any())).willReturn(Samples.upload(1, ImportState.CHECKED, 0));
        var checked = "/admin/imports/" + Samples.id(901);
        try (var keys = Keyboard.of(Role.ADMIN, scripts)) {
            keys.open(url("/admin/overview"));
            keys.tabTo("nav a[href='/admin/imports']");
            keys.follow("/admin/imports");
            keys.tabTo("#file");
            keys.choose(list);
            keys.tabTo("main form .btn-primary");
            keys.follow(checked);
            keys.tabTo("form[action$='/apply'] .btn-primary");
            keys.send();
        }

        then(imports).should().upload(eq("fall.csv"), eq(false), any());
        then(imports).should().apply(any(UUID.class), any());
    }

    @Test
    void theFocusStaysWhereAListIsNarrowedInPlace() {
        try (var keys = Keyboard.of(Role.ADVISOR, true)) {
            keys.open(url("/advisor/caseload"));
            keys.tabTo("#q");
            keys.page().waitForResponse(answer -> answer.url().contains("q=M"), () -> keys.type("M"));
            keys.page().waitForURL(address -> address.contains("q=M"));

            assertThat(keys.page().locator("#q:focus").count()).isEqualTo(1);
        }
    }
}
