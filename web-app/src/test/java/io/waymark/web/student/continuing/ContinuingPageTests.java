package io.waymark.web.student.continuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import io.waymark.advising.api.continuing.ContinuingView;
import io.waymark.advising.api.evidence.SubmitEvidence;
import io.waymark.advising.api.kind.CertificationRecordPayload;
import io.waymark.advising.api.kind.CeuLogPayload;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.continuing.CycleEnding;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.Role;
import io.waymark.web.pages.Fixtures;
import io.waymark.web.pages.PseudoPages;
import io.waymark.web.sample.StudentPageTests;
import io.waymark.web.services.Answers;
import io.waymark.web.services.RefusedField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.HttpStatus;

/** What students and advisors read of credentials and units, and what students log. */
public class ContinuingPageTests extends StudentPageTests {

    private static final String PAGE = "/student/continuing";
    private static final String RENEWAL = PAGE + "/rhit/renewal";
    private static final String OF_ADVISOR = "/advisor/students/00000000-0000-7000-8000-000000000001/continuing";

    @BeforeEach
    void anAdvisorLooks() {
        given(people.show(any()))
                .willReturn(new PersonView(
                        new UUID(0, 1),
                        "203114",
                        "Maya",
                        null,
                        "Okafor",
                        "maya.okafor@aldervalley.example",
                        Set.of(Role.STUDENT),
                        "America/New_York",
                        null,
                        Lifecycle.ACTIVE,
                        true,
                        4));
    }

    public static Stream<String> routes() {
        return Stream.of(PAGE, RENEWAL, PAGE + "/rhit", PAGE + "/cca?end=2025-03-14", OF_ADVISOR);
    }

    @ParameterizedTest
    @MethodSource("routes")
    void isSaidByBundlesAloneAndHasRoomForLongerTexts(String path) {
        try (var page = PseudoPages.browser(path.equals(OF_ADVISOR) ? Role.ADVISOR : Role.STUDENT, 1280)) {
            page.navigate(url(path));

            assertThat(new PseudoPages(Fixtures.texts()).errors(page)).isEmpty();
        }
    }

    @Test
    void leadsToTheFormFromTheTopAndFromEachOpenCycle() throws Exception {
        var page = Jsoup.parse(get(PAGE).getResponse().getContentAsString());
        var open = page.select("section.renewal");

        assertThat(open).hasSizeGreaterThan(1);
        assertThat(page.select(".page-head a[href='#log']").text()).isEqualTo("Log units");
        assertThat(open)
                .allSatisfy(it -> assertThat(it.select("a[href='#log']").text()).startsWith("Log units "));
        assertThat(page.select("#log form")).hasSize(1);
    }

    @Test
    void leadsNowhereWhereNoUnitsCanBeLogged() {
        given(continuing.show(any()))
                .willReturn(new ContinuingView(LocalDate.EPOCH, List.of(), List.of(), List.of(), List.of()));

        assertThat(get(PAGE)).bodyText().doesNotContain("#log");
    }

    @Test
    void leadsWhoHoldsNoneToWhatTheyCanEarnFromTheSameCard() throws Exception {
        given(continuing.show(any()))
                .willReturn(new ContinuingView(LocalDate.EPOCH, List.of(), List.of(), List.of(), List.of()));

        assertThat(Jsoup.parse(get(PAGE).getResponse().getContentAsString())
                        .select(".empty a.btn[href='/student/certification']"))
                .hasSize(1);
    }

    @Test
    void saysWhatIsMissingByWhenAndHowManyAQuarter() {
        assertThat(get(PAGE))
                .bodyText()
                .containsSubsequence(
                        "Renew RHIT by March 14, 2027",
                        "Units missing",
                        "RH-7/25",
                        "12.5 of 20 units logged, 4 of them verified.",
                        "12.5 of 20",
                        "9 of 16",
                        "7.5 units in all",
                        "7 in this category: HIIM domain",
                        "4 in this category: From AHIMA",
                        "Log at least 2.5 units a quarter: 3 quarters are left until March 14, 2027.",
                        "Together with CHPS",
                        "are not lost",
                        "Record a renewal",
                        "Units over the cycle",
                        "12.5 units are logged. At an even pace it would be 12.2 by now.",
                        "20 units for RHIT",
                        "Not certain",
                        "80 percent",
                        "8 units in this category",
                        "10 more for each further credential, at most 50 in all",
                        "Units logged for another issuer count, too",
                        "It replaces CCA")
                .containsSubsequence("Renew BLS Provider by January 31, 2027", "award not verified yet", "not on file")
                .contains("How it is renewed is not on file: ask American Medical Technologists.")
                .containsSubsequence("Cycles that are over", "CCA: replaced by RHIT on March 14, 2025");
    }

    @Test
    void listsUnitsByTheCyclesInWhichTheyCount() {
        assertThat(get(PAGE))
                .bodyText()
                .containsSubsequence(
                        "In cycles that run",
                        "/student/roadmap/steps/maintain-certification",
                        "Speaking &amp; &lt;b&gt;listening",
                        "Self-reported",
                        "Privacy in practice",
                        "Verified",
                        "In cycles that are over",
                        "Coding basics",
                        "In no cycle",
                        "A day at the fair",
                        "Returned");
    }

    @Test
    void saysWhatToDoWhoHoldsNothing() {
        given(continuing.show(any())).willReturn(ContinuingSamples.nothing());

        assertThat(get(PAGE))
                .bodyText()
                .contains("No credential to keep yet", "/student/certification")
                .doesNotContain("Log units");
    }

    @Test
    void saysWhenOnlyDaysAreLeftAndWhenACycleHasLapsed() {
        var rhit = ContinuingSamples.rhit(CycleEnding.LAPSED);
        given(continuing.show(any()))
                .willReturn(
                        new ContinuingView(LocalDate.of(2027, 4, 1), List.of(), List.of(rhit), List.of(), List.of()));

        assertThat(get(PAGE))
                .bodyText()
                .containsSubsequence("RHIT: the cycle ended on March 14, 2027", "Lapsed", "No renewal is on file")
                .doesNotContain("a quarter");
    }

    @Test
    void logsUnits() {
        assertThat(post(
                        PAGE,
                        "requirement",
                        ContinuingSamples.REQUIREMENT,
                        "activity",
                        "Privacy week",
                        "provider",
                        "AHIMA",
                        "units",
                        "2,5",
                        "completedOn",
                        "2026-05-30",
                        "categories",
                        "hiim-domain"))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl(PAGE);

        then(evidence)
                .should()
                .submit(
                        new SubmitEvidence(
                                ContinuingSamples.REQUIREMENT,
                                new CeuLogPayload(
                                        "Privacy week",
                                        "AHIMA",
                                        new BigDecimal("2.5"),
                                        LocalDate.of(2026, 5, 30),
                                        Set.of("hiim-domain"))),
                        null);
    }

    @Test
    void keepsWhatWasTypedWhenItIsWrong() {
        assertThat(post(
                        PAGE,
                        "requirement",
                        ContinuingSamples.REQUIREMENT,
                        "activity",
                        "Privacy week",
                        "units",
                        "many"))
                .bodyText()
                .contains("These units were not logged", "value=\"Privacy week\"", "value=\"many\"");

        then(evidence).should(never()).submit(any(), any());
    }

    @Test
    void saysThatAnActivityIsLoggedAlready() {
        given(evidence.submit(any(), any()))
                .willThrow(Answers.refusalOf(
                        "payload.activity", new RefusedField("units-twice", "Twice.", Map.of("day", "2026-05-30"))));

        assertThat(post(
                        PAGE,
                        "requirement",
                        ContinuingSamples.REQUIREMENT,
                        "activity",
                        "Privacy week",
                        "provider",
                        "AHIMA",
                        "units",
                        "2",
                        "completedOn",
                        "2026-05-30"))
                .bodyText()
                .contains("This activity is logged on", "id=\"activity-error\"");
    }

    @Test
    void recordsARenewalForAnotherCycle() {
        assertThat(get(RENEWAL)).bodyText().contains("value=\"RH-7/25\"", "value=\"2029-03-14\"");
        assertThat(post(RENEWAL, "number", "No. 8", "issuedOn", "2026-06-01", "validThrough", "2029-03-14"))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl(PAGE);

        then(evidence)
                .should()
                .submit(
                        new SubmitEvidence(
                                "earn-rhit/certification-record",
                                new CertificationRecordPayload(
                                        "rhit", "No. 8", LocalDate.of(2026, 6, 1), LocalDate.of(2029, 3, 14))),
                        null);
        assertThat(post(RENEWAL, "number", "")).bodyText().contains("The renewal was not submitted");
        assertThat(get(PAGE + "/cca/renewal")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void reportsACycle() {
        assertThat(get(PAGE + "/rhit"))
                .bodyText()
                .containsSubsequence(
                        "Renew RHIT by March 14, 2027",
                        "/student/continuing/rhit/report.pdf?end=2027-03-14",
                        "All units",
                        "From AHIMA",
                        "Speaking &amp; &lt;b&gt;listening",
                        "Privacy in practice",
                        "Made on June 1, 2026")
                .doesNotContain("A day at the fair");
        assertThat(get(PAGE + "/rhit?end=2020-01-01")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(PAGE + "/cpa")).hasStatus(HttpStatus.NOT_FOUND);
    }

    /** Tagged, with a title and a language, for whoever has it read aloud. */
    @Test
    void writesTheReportAsAPdfThatCanBeReadAloud() throws Exception {
        var answer = get(PAGE + "/rhit/report.pdf?end=2027-03-14");

        assertThat(answer).hasStatusOk().hasContentType("application/pdf");
        assertThat(answer.getResponse().getHeader("Content-Disposition")).contains("cycle-rhit-2027-03-14.pdf");
        try (var pdf = Loader.loadPDF(answer.getResponse().getContentAsByteArray())) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot()).isNotNull();
            assertThat(catalog.getLanguage()).isEqualTo("en-US");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Report: RHIT");
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains(
                            "Renew RHIT by March 14, 2027",
                            "RH-7/25",
                            "Speaking & <b>listening",
                            "Self-reported",
                            "Privacy in practice",
                            "Verified",
                            "From AHIMA");
        }
    }

    @Test
    void writesAPdfOfWhateverWasTyped() throws Exception {
        given(continuing.show(any())).willReturn(ContinuingSamples.withAnActivityCalled("A\u0007 bell, \u65e5 & more"));

        try (var pdf =
                Loader.loadPDF(get(PAGE + "/rhit/report.pdf").getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("A bell", "& more");
        }
    }

    @Test
    void showsAnAdvisorTheSameWithoutForms() {
        assertThat(get(Role.ADVISOR, OF_ADVISOR))
                .bodyText()
                .containsSubsequence(
                        "Continuing education of Maya Okafor",
                        "Renew RHIT by March 14, 2027",
                        "/advisor/students/00000000-0000-7000-8000-000000000001/steps/maintain-certification")
                .doesNotContain("Log units", "Record a renewal");
    }
}
