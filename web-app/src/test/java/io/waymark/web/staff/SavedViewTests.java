package io.waymark.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;

import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.api.savedview.SaveView;
import io.waymark.advising.api.savedview.SavedView;
import io.waymark.core.identity.Role;
import io.waymark.web.services.Answers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** Views of a caseload under a name. */
class SavedViewTests extends StaffPageTests {

    private static final String CASELOAD = "/advisor/caseload";
    private static final String VIEWS = CASELOAD + "/views";
    private static final String DELETE = "action=\"" + VIEWS + "/";
    private static final String NORTH =
            "href=\"/advisor/caseload?view=ATTENTION&amp;sort=URGENCY&amp;has.campus=North\"";

    @Test
    void onesOwnAreWaysToLookAtTheCaseload() {
        assertThat(get(Role.ADVISOR, CASELOAD + "?view=EVERYONE&contact=NEVER"))
                .bodyText()
                .containsPattern("contact=NEVER\" aria-current=\"page\">\\s+Quiet")
                .containsOnlyOnce("aria-current=\"page\">\n          Quiet")
                .doesNotContain("Save this view", NORTH);
    }

    @Test
    void whatOthersShareIsOneOnlyWhileItIsOpenOrOpensFirst() {
        assertThat(get(Role.ADVISOR, CASELOAD + "?has.campus=North"))
                .bodyText()
                .containsPattern("has.campus=North\" aria-current=\"page\">\\s+North")
                .doesNotContain("Save this view");

        given(savedViews.list()).willReturn(List.of(northFirst()));
        assertThat(get(Role.ADVISOR, CASELOAD + "?view=EVERYONE")).bodyText().contains(NORTH);
    }

    @Test
    void areAskedForOnceWhereNoneOpensFirst() {
        assertThat(get(Role.ADVISOR, CASELOAD)).hasStatusOk();

        then(savedViews).should().list();
    }

    @Test
    void theWayBackLeadsToTheListThatWasToBeSaved() {
        assertThat(get(Role.ADVISOR, VIEWS + "?query=meeting=NONE"))
                .bodyText()
                .containsPattern(
                        "btn-quiet\"\\s+href=\"/advisor/caseload\\?view=ATTENTION&amp;sort=URGENCY&amp;meeting=NONE\"");
        assertThat(get(Role.ADVISOR, VIEWS)).bodyText().contains("href=\"/advisor/caseload\"");
    }

    @Test
    void aNarrowedListThatIsNoneYetCanBeSaved() {
        assertThat(get(Role.ADVISOR, CASELOAD + "?meeting=NONE"))
                .bodyText()
                .contains("href=\"/advisor/caseload/views?query=view%3DATTENTION%26sort%3DURGENCY%26meeting%3DNONE\"");
        assertThat(get(Role.ADVISOR, CASELOAD)).bodyText().doesNotContain("Save this view");
    }

    @Test
    void savesTheListUnderAName() {
        assertThat(post(
                        Role.ADVISOR,
                        VIEWS,
                        "name",
                        "No meeting",
                        "query",
                        "meeting=NONE&has.campus=North%26South&evil=<script>",
                        "shared",
                        "true"))
                .hasRedirectedUrl(CASELOAD + "?view=ATTENTION&sort=URGENCY&meeting=NONE&has.campus=North%26South");
        then(savedViews)
                .should()
                .save(new SaveView(
                        "No meeting", "view=ATTENTION&sort=URGENCY&meeting=NONE&has.campus=North%26South", true));
    }

    @Test
    void keepsWhatWasTypedWhereItIsNotSaved() {
        assertThat(post(Role.ADVISOR, VIEWS, "name", " ", "query", "meeting=NONE"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("The view was not saved", "value=\"meeting=NONE\"");
        then(savedViews).should(never()).save(any());

        given(savedViews.save(any())).willThrow(Answers.refusal(HttpStatus.CONFLICT, "view-exists", "There is one."));
        assertThat(post(Role.ADVISOR, VIEWS, "name", "Quiet", "query", "meeting=NONE"))
                .bodyText()
                .contains("You have a view of this name already", "value=\"Quiet\"");
    }

    @Test
    void oneOpensFirst() {
        given(savedViews.list())
                .willReturn(List.of(new SavedView(
                        Samples.id(1601),
                        "Quiet",
                        "view=EVERYONE&contact=NEVER",
                        false,
                        new PersonBrief(Samples.ADVISOR, "Dana", "Whitcomb"),
                        true,
                        true)));

        assertThat(get(Role.ADVISOR, CASELOAD))
                .hasRedirectedUrl(CASELOAD + "?view=EVERYONE&sort=URGENCY&contact=NEVER");
        then(caseload)
                .should(never())
                .list(any(), any(), any(), any(), any(), any(), any(), any(), any(), any(), anyInt());
        assertThat(get(Role.ADVISOR, CASELOAD + "?view=ATTENTION")).hasStatusOk();
        assertThat(get(Role.ADVISOR, VIEWS)).bodyText().contains("Don’t open first");
    }

    @Test
    void opensWithoutThemWhileTheyAreSilent() {
        given(savedViews.list()).willThrow(Answers.silence());

        assertThat(get(Role.ADVISOR, CASELOAD)).hasStatusOk().bodyText().contains("Maya Okafor");
    }

    @Test
    void onlyOnesOwnAreDeletedThereAndAnyCanOpenFirst() {
        assertThat(get(Role.ADVISOR, VIEWS))
                .bodyText()
                .containsPattern("(?s)>Yours<.*>Quiet<.*>Shared by others<.*>North<")
                .contains(
                        "Shared by Marisol Vega",
                        "aria-label=\"Open North first\"",
                        DELETE + Samples.id(1601) + "/delete\"")
                .contains("Nobody else has it.")
                .doesNotContain(DELETE + Samples.id(1602) + "/delete\"", "All advisors of the college lose it.");

        post(Role.ADVISOR, VIEWS + "/" + Samples.id(1602) + "/first");
        post(Role.ADVISOR, VIEWS + "/" + Samples.id(1602) + "/first", "first", "false");
        post(Role.ADVISOR, VIEWS + "/" + Samples.id(1601) + "/delete");
        then(savedViews).should().beginWith(Samples.id(1602));
        then(savedViews).should().beginWithout(Samples.id(1602));
        then(savedViews).should().delete(Samples.id(1601));
    }

    @Test
    void whoeverDeletesASharedOneIsToldFirstWhoLosesIt() {
        given(savedViews.list())
                .willReturn(List.of(new SavedView(
                        Samples.id(1601),
                        "Quiet",
                        "contact=NEVER",
                        true,
                        new PersonBrief(Samples.ADVISOR, "Dana", "Whitcomb"),
                        true,
                        false)));

        for (var role : List.of(Role.ADVISOR, Role.ADMIN)) {
            assertThat(get(role, role == Role.ADMIN ? "/admin/settings/views" : VIEWS))
                    .bodyText()
                    .containsPattern(
                            "(?s)<summary>.*Delete view.*</summary>.*All advisors of the college lose it.*<button"
                                    + "[^>]*btn-danger")
                    .doesNotContain("Shared by others");
        }
    }

    @Test
    void adminsDeleteWhatIsShared() {
        var page = "/admin/settings/views";
        assertThat(get(Role.ADMIN, page))
                .bodyText()
                .contains("action=\"" + page + "/" + Samples.id(1602) + "/delete\"", "Marisol Vega")
                .doesNotContain("Quiet");

        assertThat(post(Role.ADMIN, page + "/" + Samples.id(1602) + "/delete")).hasRedirectedUrl(page);
        then(savedViews).should().delete(Samples.id(1602));

        willThrow(Answers.refusal(HttpStatus.NOT_FOUND, "no-such-view", "There is none."))
                .given(savedViews)
                .delete(any());
        assertThat(post(Role.ADMIN, page + "/" + Samples.id(1602) + "/delete"))
                .hasRedirectedUrl(page)
                .flash()
                .hasEntrySatisfying(
                        "refusal", it -> assertThat(it.toString()).contains("This view does not exist any more."));
    }

    private static SavedView northFirst() {
        return new SavedView(
                Samples.id(1602),
                "North",
                "has.campus=North",
                true,
                new PersonBrief(Samples.id(4712), "Marisol", "Vega"),
                false,
                true);
    }
}
