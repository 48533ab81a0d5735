package io.waymark.web.staff;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willReturn;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;

import com.microsoft.playwright.options.ColorScheme;
import io.waymark.advising.api.caseload.CaseloadPage;
import io.waymark.advising.api.caseload.CaseloadView;
import io.waymark.advising.api.contact.ContactChannel;
import io.waymark.advising.api.contact.ContactOutcome;
import io.waymark.advising.api.contact.RecordContactAttempt;
import io.waymark.advising.api.contact.RecordManyContactAttempts;
import io.waymark.advising.api.note.NoteEntry;
import io.waymark.advising.api.note.NoteForMany;
import io.waymark.core.identity.Role;
import io.waymark.kit.test.PageLook;
import io.waymark.web.services.Answers;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The same for several students of a caseload, and the caseload as a file. */
class SelectedStudentsTests extends StaffPageTests {

    private static final String SELECTED = "/advisor/students/selected";
    private static final UUID ELI = Samples.id(101);

    @BeforeEach
    void aCaseloadOfTwoStretches() {
        var all = Samples.caseload();
        given(caseload.list(
                        eq(CaseloadView.EVERYONE),
                        any(),
                        any(),
                        any(),
                        any(),
                        any(),
                        any(),
                        any(),
                        any(),
                        any(),
                        eq(200)))
                .willAnswer(call -> call.getArgument(9) == null
                        ? new CaseloadPage(all.subList(0, 6), "more", 12, 12, 7)
                        : new CaseloadPage(all.subList(6, 12), null, 12, 12, 7));
    }

    @Test
    void asksWhatToWriteAboutThoseSelected() {
        assertThat(post(Role.ADVISOR, SELECTED, "do", "NOTE", "student", text(Samples.MAYA_ID), "student", text(ELI)))
                .hasRedirectedUrl(SELECTED + "?do=NOTE&student=" + Samples.MAYA_ID + "&student=" + ELI);

        assertThat(get(Role.ADVISOR, SELECTED + "?do=NOTE&student=" + Samples.MAYA_ID + "&student=" + Samples.id(111)))
                .hasStatusOk()
                .bodyText()
                .contains("The same note for 2 students", "Maya Okafor", "Owen Fitzgerald")
                .doesNotContain("Eli Brandt");
    }

    @Test
    void wantsSomebodySelected() {
        assertThat(post(Role.ADVISOR, SELECTED, "do", "NOTE")).hasRedirectedUrl("/advisor/caseload");
        assertThat(get(Role.ADVISOR, SELECTED + "?do=CONTACT&student=" + Samples.id(4711)))
                .bodyText()
                .contains("No student is selected");
    }

    @Test
    void writesTheSameNoteForAllOfThemInOneRequest() {
        assertThat(note())
                .hasRedirectedUrl("/advisor/caseload")
                .flash()
                .hasEntrySatisfying(
                        "toast", toast -> assertThat(toast.toString()).contains("Note saved for 2 students."));
        then(notes)
                .should()
                .addToMany(new NoteForMany(Set.of(Samples.MAYA_ID, ELI), new NoteEntry("Told about the exam.", false)));
    }

    @Test
    void saysWhoIsLeftWhereSomebodyHasAnotherAdvisorMeanwhile() {
        willThrow(Answers.refusal(HttpStatus.NOT_FOUND, "no-longer-advised", "Not all."))
                .given(notes)
                .addToMany(any());
        willReturn(List.of(Samples.MAYA)).given(caseload).named(any());

        assertThat(note())
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Some of these students have another advisor now", "Note for 1 student", "Told about the exam.")
                .doesNotContain("value=\"" + ELI);
    }

    private MvcTestResult note() {
        return post(
                Role.ADVISOR,
                SELECTED + "/note",
                "student",
                text(Samples.MAYA_ID),
                "student",
                text(ELI),
                "body",
                "Told about the exam.");
    }

    @Test
    void recordsTheSameContactWithEach() {
        post(
                Role.ADVISOR,
                SELECTED + "/contact",
                "student",
                text(Samples.MAYA_ID),
                "student",
                text(ELI),
                "channel",
                "EMAIL",
                "outcome",
                "LEFT_MESSAGE");

        var attempt = new RecordContactAttempt(ContactChannel.EMAIL, ContactOutcome.LEFT_MESSAGE, null);
        then(attempts).should().addToMany(new RecordManyContactAttempts(Set.of(Samples.MAYA_ID, ELI), attempt));
    }

    @Test
    void keepsWhatWasTypedAndWhoWasSelectedWhereSomethingIsMissing() {
        var answer = post(Role.ADVISOR, SELECTED + "/note", "student", text(ELI), "body", " ");

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).bodyText().contains("The note was not saved", "value=\"" + ELI + "\"", "Note for 1 student");
        then(notes).should(never()).addToMany(any());
    }

    @Test
    void theCaseloadIsAFileToItsEnd() {
        assertThat(get(Role.ADVISOR, "/advisor/caseload/students.csv?view=EVERYONE"))
                .hasStatusOk()
                .hasContentType("text/csv;charset=UTF-8")
                .bodyText()
                .startsWith("\uFEFFStudent,Number,Email,Cohort,Needs attention,Roadmap,Stage,Percent done,")
                .contains("Maya Okafor", "Owen Fitzgerald", "Behind by 63 days", "2027-06-01", "2026-11-07");
        then(caseload)
                .should()
                .list(
                        eq(CaseloadView.EVERYONE),
                        any(),
                        any(),
                        any(),
                        any(),
                        any(),
                        any(),
                        any(),
                        any(),
                        eq("more"),
                        eq(200));
    }

    @Test
    void theFileIsOfWhatIsListed() {
        assertThat(get(Role.ADVISOR, "/advisor/caseload?view=EVERYONE&q=Ma"))
                .bodyText()
                .contains("/advisor/caseload/students.csv?view=EVERYONE&amp;sort=URGENCY&amp;q=Ma");
    }

    @Test
    void isChosenAndWrittenByKeysWithoutBarriers() {
        given(caseload.list(
                        eq(CaseloadView.ATTENTION),
                        any(),
                        any(),
                        any(),
                        any(),
                        any(),
                        any(),
                        any(),
                        any(),
                        any(),
                        anyInt()))
                .willReturn(new CaseloadPage(Samples.caseload().subList(0, 3), null, 3, 12, 3));
        try (var page = browser(Role.ADVISOR, 1280, ColorScheme.LIGHT)) {
            page.navigate(url("/advisor/caseload"));
            page.locator("tbody .pick input").first().focus();
            page.keyboard().press("Space");
            assertThat(page.locator(".bulk")).containsText("1 row selected");
            assertThat(PageLook.at(page).errors()).isEmpty();

            page.locator(".bulk button[value=CONTACT]").press("Enter");
            page.waitForURL(address -> address.contains("selected"));
            assertThat(page.locator("h1")).hasText("Contact with 1 student");
            assertThat(PageLook.at(page).errors()).isEmpty();

            page.locator("button.btn-primary").press("Enter");
            page.waitForURL(address -> address.endsWith("/advisor/caseload"));
            assertThat(page.locator(".toast")).containsText("Contact recorded for 1 student.");
        }
    }

    private static String text(UUID id) {
        return id.toString();
    }
}
