package io.waymark.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.advising.api.caseload.CaseloadAttribute;
import io.waymark.advising.api.caseload.CaseloadSort;
import io.waymark.advising.api.caseload.CaseloadView;
import io.waymark.advising.api.caseload.ContactFilter;
import io.waymark.advising.api.caseload.MeetingFilter;
import io.waymark.advising.api.signal.SignalKind;
import io.waymark.core.identity.Role;
import io.waymark.web.services.Answers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

/** What narrows a caseload: each filter in its address, and each with its own way out. */
class CaseloadFilterTests extends StaffPageTests {

    private static final String CASELOAD = "/advisor/caseload";

    @Test
    void asksForAllThatTheAddressSays() {
        get(
                Role.ADVISOR,
                CASELOAD + "?view=EVERYONE&reason=NO_CONTACT&contact=NEVER&meeting=NONE&has.campus=North"
                        + "&from.expected_graduation_on=2027-01-01&until.enrolled_on=2026-06-30");

        then(caseload)
                .should()
                .list(
                        CaseloadView.EVERYONE,
                        null,
                        null,
                        null,
                        SignalKind.NO_CONTACT,
                        ContactFilter.NEVER,
                        MeetingFilter.NONE,
                        "campus:North;enrolled_on:1900-01-01..2026-06-30;expected_graduation_on:2027-01-01..2199-12-31",
                        CaseloadSort.URGENCY,
                        null,
                        50);
    }

    @Test
    void everyFilterThatIsSetHasItsOwnWayOut() {
        assertThat(get(
                        Role.ADVISOR,
                        CASELOAD + "?reason=NO_CONTACT&contact=NEVER&has.campus=North&has.first_generation=true"
                                + "&from.expected_graduation_on=2027-01-01"))
                .bodyText()
                .contains(
                        ">No contact for a long time</span>",
                        ">Never any contact</span>",
                        ">Campus: North</span>",
                        ">First generation: Yes</span>",
                        ">Expected graduation from: January 1, 2027</span>")
                .contains(
                        "href=\"/advisor/caseload?view=ATTENTION&amp;sort=URGENCY&amp;reason=NO_CONTACT"
                                + "&amp;contact=NEVER&amp;from.expected_graduation_on=2027-01-01&amp;has.first_generation=true\"");
    }

    @Test
    void namesAnAttributeThatHasTooManyValuesToChooseFrom() {
        given(caseload.attributes())
                .willReturn(List.of(
                        new CaseloadAttribute("student_group", "Student group", AttributeType.TEXT, List.of()),
                        new CaseloadAttribute(
                                "first_generation", "First generation", AttributeType.BOOLEAN, List.of())));

        assertThat(get(Role.ADVISOR, CASELOAD + "?has.student_group=Chess&has.first_generation=true"))
                .bodyText()
                .contains(">Student group: Chess</span>", ">First generation: Yes</span>")
                .doesNotContain("by-has.student_group", "by-has.first_generation");
    }

    @Test
    void namesNoKeyWhileAttributesAreSilent() {
        given(caseload.attributes()).willThrow(Answers.silence());

        assertThat(get(Role.ADVISOR, CASELOAD + "?has.student_group=Chess&from.enrolled_on=2026-01-01"))
                .bodyText()
                .contains(">Attribute: Chess</span>", ">Attribute from: January 1</span>")
                .doesNotContain(">has.student_group", ">from.enrolled_on");
    }

    @Test
    void saysHowManyOfHowManyAreLeft() {
        assertThat(get(Role.ADVISOR, CASELOAD + "?view=EVERYONE&contact=NEVER"))
                .bodyText()
                .contains("312 of 312 students");
        assertThat(get(Role.ADVISOR, CASELOAD + "?contact=NEVER"))
                .bodyText()
                .contains("7 of 7 students who need attention");
        assertThat(get(Role.ADVISOR, CASELOAD)).bodyText().doesNotContain("7 of 7 students who");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "reason=TIRED",
                "contact=SELDOM",
                "meeting=SOON",
                "from.enrolled_on=soon",
                "has.Shoe-Size=8",
                "has.=8"
            })
    void leavesOutWhatTheAddressSaysWrongly(String wrong) {
        assertThat(get(Role.ADVISOR, CASELOAD + "?" + wrong)).hasStatusOk();
        then(caseload)
                .should()
                .list(
                        eq(CaseloadView.ATTENTION),
                        eq(null),
                        eq(null),
                        eq(null),
                        eq(null),
                        eq(null),
                        eq(null),
                        eq(null),
                        any(),
                        any(),
                        anyInt());
    }

    @Test
    void anAddressDoesNotKeepFieldsThatWereLeftEmpty() {
        assertThat(get(Role.ADVISOR, CASELOAD + "?view=EVERYONE&contact=&meeting=NONE&has.campus=&size=25"))
                .hasRedirectedUrl(CASELOAD + "?view=EVERYONE&sort=URGENCY&meeting=NONE&size=25");
    }

    @Test
    void saysThatAFilterAsksForWhatThereIsNoMore() {
        given(caseload.list(any(), any(), any(), any(), any(), any(), any(), eq("club:Chess"), any(), any(), anyInt()))
                .willThrow(Answers.refusal(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "filter-unreadable",
                        "No such attribute.",
                        Map.of("attribute", "club")));

        assertThat(get(Role.ADVISOR, CASELOAD + "?has.club=Chess"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "A filter no longer fits",
                        "Remove this filter: Attribute: Chess.",
                        "href=\"/advisor/caseload?view=ATTENTION&amp;sort=URGENCY\"")
                .doesNotContain("is not available right now");
    }
}
