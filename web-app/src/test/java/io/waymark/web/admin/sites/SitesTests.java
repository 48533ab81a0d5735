package io.waymark.web.admin.sites;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import io.waymark.advising.api.csv.FileError;
import io.waymark.advising.api.csv.FileReport;
import io.waymark.advising.api.site.SiteAgreement;
import io.waymark.advising.api.site.SiteContact;
import io.waymark.advising.api.site.SiteEntry;
import io.waymark.advising.api.site.SiteKind;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.web.account.SignedInFixtures;
import io.waymark.web.services.Answers;
import io.waymark.web.services.RefusedField;
import io.waymark.web.staff.Samples;
import io.waymark.web.staff.StaffPageTests;
import io.waymark.web.ui.page.FlashMessage;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The directory of sites, as an admin keeps it. */
class SitesTests extends StaffPageTests {

    private static final String SITES = "/admin/sites";
    private static final String MERCY = SITES + "/" + SiteSamples.MERCY;

    private static final String[] TYPED = {
        "name", "Mercy",
        "kind", "HOSPITAL",
        "address", "400 Hospital Drive",
        "capacity", "4",
        "agreementThrough", "2029-06-30",
        "contacts[0].name", "Lena Ortiz",
        "contacts[0].email", "lena.ortiz@mercy.example",
        "contacts[0].phone", "",
        "contacts[0].purpose", "Schedules",
        "contacts[1].name", "",
        "contacts[1].email", "",
        "notes", "Bring your badge.",
        "version", "3"
    };

    private static final SiteEntry ENTRY = new SiteEntry(
            "Mercy",
            SiteKind.HOSPITAL,
            "400 Hospital Drive",
            List.of(new SiteContact("Lena Ortiz", "lena.ortiz@mercy.example", null, "Schedules")),
            4,
            LocalDate.of(2029, 6, 30),
            "Bring your badge.");

    @Test
    void areListedAndNarrowedAsTheAddressSays() {
        assertThat(get(Role.ADMIN, SITES + "?q=mercy&kind=HOSPITAL&agreement=LAPSED&state=RETIRED"))
                .bodyText()
                .contains(
                        "Mercy Regional Hospital",
                        "Agreement in place",
                        "3 of 4 places taken",
                        "&lt;b&gt;Harbor&lt;/b&gt; Clinic",
                        "No agreement",
                        "sites.csv?q=mercy&amp;kind=HOSPITAL");
        then(sites).should().list("mercy", SiteKind.HOSPITAL, SiteAgreement.LAPSED, true, null, 50);

        assertThat(get(Role.ADMIN, SITES + "?kind=CASTLE&agreement=x&state=y")).hasStatusOk();
        then(sites).should().list(null, null, null, false, null, 50);
    }

    @Test
    void standWhileTheyCannotBeListed() {
        given(sites.list(any(), any(), any(), anyBoolean(), any(), anyInt())).willThrow(Answers.silence());

        assertThat(get(Role.ADMIN, SITES)).hasStatusOk().bodyText().contains("is not available right now");
    }

    @Test
    void areAFileThatCanBeImportedAgain() {
        assertThat(get(Role.ADMIN, SITES + "/sites.csv"))
                .hasContentType("text/csv;charset=UTF-8")
                .bodyText()
                .startsWith("\ufeffname,kind,address,capacity,agreement_through,contact_1_name,contact_1_email,"
                        + "contact_1_phone,contact_1_for,contact_2_name")
                .contains(
                        "Mercy Regional Hospital,hospital,\"400 Hospital Drive, Alder Valley\",4,2029-06-30,Lena Ortiz,"
                                + "lena.ortiz@mercy.example,'+1 603-555-0134,Schedules,Sam Achterberg,,,,,,,,"
                                + "\"Report to room G-14.\nBring your badge.\"",
                        "<b>Harbor</b> Clinic,clinic,'=18 Harbor Street,1,,,");
    }

    @Test
    void areAdded() {
        assertThat(post(Role.ADMIN, SITES, TYPED)).hasRedirectedUrl(SITES);
        then(sites).should().add(ENTRY, null);
    }

    @Test
    void areChangedOnTheVersionThatWasOpened() {
        assertThat(get(Role.ADMIN, MERCY))
                .bodyText()
                .contains("name=\"contacts[0].name\"", "Lena Ortiz", "name=\"contacts[2].phone\"", "Bring your badge.");
        assertThat(post(Role.ADMIN, MERCY, TYPED)).hasRedirectedUrl(MERCY);
        then(sites).should().change(SiteSamples.MERCY, ENTRY, new Revision(3));
    }

    @Test
    void sayAtTheirFieldsWhatIsWrong() {
        assertThat(post(
                        Role.ADMIN,
                        SITES,
                        "name",
                        " ",
                        "address",
                        "x",
                        "capacity",
                        "some",
                        "contacts[0].name",
                        "",
                        "contacts[0].email",
                        "lena",
                        "contacts[0].phone",
                        "call me"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Please fill this in.",
                        "Choose a kind.",
                        "Write a whole number.",
                        "Fill in the name, or clear the fields beside it.",
                        "There is no @ sign in it.",
                        "Write the number with digits",
                        "value=\"call me\"");
        then(sites).should(never()).add(any(), any());

        given(sites.change(any(), any(), any()))
                .willThrow(Answers.refusalOf("capacity", new RefusedField("max", "No.", Map.of("value", 500))));
        assertThat(post(Role.ADMIN, MERCY, TYPED)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void sayHowManyPlacementsTheyDoNotCover() {
        assertThat(post(Role.ADMIN, MERCY, TYPED))
                .flash()
                .containsEntry(
                        "toast", FlashMessage.of("The site was saved. 2 placements there are not covered any more."));
        assertThat(post(Role.ADMIN, MERCY + "/retire", "version", "3"))
                .flash()
                .containsEntry("toast", FlashMessage.of("The site was retired. 2 students keep their places there."));
        assertThat(get(Role.ADMIN, MERCY))
                .bodyText()
                .contains(
                        "2 placements there go beyond what this site offers",
                        "/coordinator/placements/admin?phase=CURRENT&amp;q=Mercy%20Regional%20Hospital");
        assertThat(get(Role.ADMIN, SITES + "/" + SiteSamples.HARBOR)).bodyText().doesNotContain("beyond what");
    }

    @Test
    void areRetiredAndOfferedAgain() {
        assertThat(get(Role.ADMIN, MERCY))
                .bodyText()
                .contains(MERCY + "/retire")
                .doesNotContain("/restore");
        assertThat(get(Role.ADMIN, SITES + "/" + SiteSamples.HARBOR)).bodyText().contains("/restore");

        assertThat(post(Role.ADMIN, MERCY + "/retire", "version", "3")).hasRedirectedUrl(MERCY);
        then(sites).should().retire(SiteSamples.MERCY, new Revision(3));
        assertThat(post(Role.ADMIN, MERCY + "/restore", "version", "4")).hasRedirectedUrl(MERCY);
        then(sites).should().restore(SiteSamples.MERCY, new Revision(4));

        given(sites.retire(any(), any()))
                .willThrow(Answers.refusal(HttpStatus.PRECONDITION_FAILED, "stale-version", "Stale."));
        assertThat(post(Role.ADMIN, MERCY + "/retire", "version", "1")).hasRedirectedUrl(MERCY);
    }

    @Test
    void comeFromAFileWhichIsTakenWhole() {
        given(sites.take(any())).willReturn(new FileReport(3, 1, 2, 0, 0, List.of()));

        assertThat(send("name,kind")).hasRedirectedUrl(SITES);
        assertThat(send(""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("is empty (0 bytes)");
    }

    @Test
    void tellOfEachRowOfAFileWhatIsWrong() {
        given(sites.take(any()))
                .willReturn(new FileReport(
                        3,
                        0,
                        0,
                        0,
                        2,
                        List.of(
                                new FileError(2, "contact_1_name", "", "nameless-contact", Map.of()),
                                new FileError(
                                        3, "capacity", "<b>x</b>", "not-a-number", Map.of("min", 1, "max", 500)))));

        assertThat(send("name,kind"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Nothing was imported",
                        "There are 2 errors in this file.",
                        "Fill in the name of this contact",
                        "&lt;b&gt;x&lt;/b&gt;",
                        "from 1 to 500");
    }

    private MvcTestResult send(String csv) {
        return mvc.post()
                .uri(SITES + "/import")
                .multipart()
                .file(new MockMultipartFile("file", "sites.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)))
                .with(user(SignedInFixtures.signedIn(Samples.id(1), "Ruth Bellamy", Role.ADMIN)))
                .with(csrf())
                .exchange();
    }
}
