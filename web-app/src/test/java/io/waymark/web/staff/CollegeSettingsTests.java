package io.waymark.web.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.never;

import io.waymark.advising.api.attribute.AttributeEntry;
import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.advising.api.closure.ClosureEntry;
import io.waymark.advising.api.closure.ClosureView;
import io.waymark.advising.api.document.DocumentUsageView;
import io.waymark.advising.api.signal.SignalKind;
import io.waymark.advising.api.signal.SignalSettingEntry;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.web.services.Answers;
import io.waymark.web.services.RefusedField;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** What an admin can set for the college. */
class CollegeSettingsTests extends StaffPageTests {

    private static final String SIGNALS = "/admin/settings/signals";
    private static final String ATTRIBUTES = "/admin/settings/attributes";
    private static final String CLOSURES = "/admin/settings/closures";

    @BeforeEach
    void theCollegeKeepsAttributesOfEachType() {
        Services.attributes(attributes);
    }

    @Test
    void leadToEachPage() {
        assertThat(get(Role.ADMIN, "/admin/settings"))
                .bodyText()
                .contains(SIGNALS, ATTRIBUTES, CLOSURES, "/admin/settings/files");
    }

    @Test
    void eachStandsWhileItsServiceIsSilent() {
        given(signals.list()).willThrow(Answers.silence());
        given(attributes.list()).willThrow(Answers.silence());
        given(closures.list()).willThrow(Answers.silence());
        given(documents.usage()).willThrow(Answers.silence());

        for (var page : List.of(SIGNALS, ATTRIBUTES, CLOSURES, "/admin/settings/files")) {
            assertThat(get(Role.ADMIN, page)).as(page).hasStatusOk().bodyText().contains("is not available right now");
        }
    }

    @Test
    void tellReasonsTheHeaviestFirstAndThoseThatDoNotCountLast() {
        assertThat(get(Role.ADMIN, SIGNALS))
                .bodyText()
                .containsSubsequence(
                        "Evidence waiting for review",
                        "at once",
                        "Missed the last appointment",
                        "after 7 days",
                        "Accreditation of the program ends",
                        "after 21 days",
                        "Behind the estimate",
                        "from 28 days on",
                        "No roadmap",
                        "Does not count");
    }

    @Test
    void changeAReason() {
        assertThat(post(
                        Role.ADMIN,
                        SIGNALS + "/NO_CONTACT",
                        "enabled",
                        "true",
                        "severity",
                        "80",
                        "days",
                        "21",
                        "version",
                        "2"))
                .hasRedirectedUrl(SIGNALS);
        then(signals).should().change(SignalKind.NO_CONTACT, new SignalSettingEntry(true, 80, 21), new Revision(2));

        post(Role.ADMIN, SIGNALS + "/NO_ROADMAP", "_enabled", "on", "severity", "10", "days", "0", "version", "2");
        then(signals).should().change(SignalKind.NO_ROADMAP, new SignalSettingEntry(false, 10, 0), new Revision(2));
    }

    @Test
    void sayWhatIsWrongWithAReason() {
        assertThat(post(
                        Role.ADMIN,
                        SIGNALS + "/NO_CONTACT",
                        "_enabled",
                        "on",
                        "severity",
                        "much",
                        "days",
                        "",
                        "version",
                        "2"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Write a whole number.", "value=\"much\"", "Please fill this in.");
        then(signals).should(never()).change(any(), any(), any());

        given(signals.change(any(), any(), any()))
                .willThrow(Answers.refusalOf("severity", new RefusedField("max", "Less.", Map.of("value", 100))));
        assertThat(post(
                        Role.ADMIN,
                        SIGNALS + "/NO_CONTACT",
                        "_enabled",
                        "on",
                        "severity",
                        "900",
                        "days",
                        "3",
                        "version",
                        "2"))
                .bodyText()
                .contains("Enter at most 100.", "value=\"900\"");
        assertThat(get(Role.ADMIN, SIGNALS + "/NO_SUCH_KIND")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void tellWhatOthersMadeOfAReasonMeanwhile() {
        given(signals.change(any(), any(), any()))
                .willThrow(Answers.refusal(HttpStatus.PRECONDITION_FAILED, "stale-version", "Stale."));

        assertThat(post(
                        Role.ADMIN,
                        SIGNALS + "/NO_CONTACT",
                        "_enabled",
                        "on",
                        "severity",
                        "90",
                        "days",
                        "28",
                        "version",
                        "1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Somebody changed this to “20” in the meantime.", "name=\"version\" value=\"2\"");
    }

    @Test
    void addAnAttribute() {
        assertThat(post(
                        Role.ADMIN,
                        ATTRIBUTES,
                        "key",
                        "campus",
                        "label",
                        " Campus ",
                        "type",
                        "CHOICE",
                        "choices",
                        "North\r\n\r\n South ",
                        "required",
                        "true",
                        "position",
                        "6"))
                .hasRedirectedUrl(ATTRIBUTES);
        then(attributes)
                .should()
                .define(
                        "campus",
                        new AttributeEntry("Campus", AttributeType.CHOICE, List.of("North", "South"), true, 6),
                        new Revision(0));
    }

    @Test
    void sayWhatIsWrongWithAnAttribute() {
        assertThat(post(
                        Role.ADMIN,
                        ATTRIBUTES,
                        "_required",
                        "on",
                        "key",
                        "Home Town",
                        "label",
                        "",
                        "type",
                        "",
                        "position",
                        "1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Use small letters, digits and underscores",
                        "value=\"Home Town\"",
                        "Please fill this in.",
                        "Choose a type.");

        given(attributes.define(any(), any(), any()))
                .willThrow(Answers.refusal(HttpStatus.PRECONDITION_FAILED, "stale-version", "Stale."));
        assertThat(post(
                        Role.ADMIN,
                        ATTRIBUTES,
                        "_required",
                        "on",
                        "key",
                        "campus",
                        "label",
                        "Campus",
                        "type",
                        "TEXT",
                        "position",
                        "1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("There is an attribute with this key already.", "value=\"Campus\"");
    }

    @Test
    void changeAnAttributeAndKeepItsKey() {
        assertThat(get(Role.ADMIN, ATTRIBUTES + "/campus"))
                .bodyText()
                .contains("North\nSouth</textarea>", "value=\"CHOICE\" selected");
        assertThat(post(
                        Role.ADMIN,
                        ATTRIBUTES + "/credits",
                        "_required",
                        "on",
                        "key",
                        "credits",
                        "label",
                        "Credits",
                        "type",
                        "NUMBER",
                        "position",
                        "2",
                        "version",
                        "1"))
                .hasRedirectedUrl(ATTRIBUTES);
        then(attributes)
                .should()
                .define(
                        "credits",
                        new AttributeEntry("Credits", AttributeType.NUMBER, List.of(), false, 2),
                        new Revision(1));
        assertThat(get(Role.ADMIN, ATTRIBUTES + "/nothing")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void removeAnAttributeUnlessItIsInUseOrBuiltIn() {
        assertThat(get(Role.ADMIN, ATTRIBUTES + "/enrolled_on")).bodyText().doesNotContain("/remove");
        assertThat(post(Role.ADMIN, ATTRIBUTES + "/hometown/remove", "version", "2"))
                .hasRedirectedUrl(ATTRIBUTES);
        then(attributes).should().remove("hometown", new Revision(2));

        willThrow(Answers.refusal(
                        HttpStatus.UNPROCESSABLE_CONTENT, "attribute-in-use", "In use.", Map.of("value", "Lowell")))
                .given(attributes)
                .remove(any(), any());
        assertThat(post(Role.ADMIN, ATTRIBUTES + "/hometown/remove", "version", "2"))
                .hasRedirectedUrl(ATTRIBUTES + "/hometown")
                .flash()
                .containsEntry("refusal", "Somebody has the value “Lowell”. Change that first.");
    }

    @Test
    void tellOfClosuresInWords() {
        var over = new ClosureView(
                Samples.id(1603),
                "Labor Day",
                LocalDate.parse("2026-09-07"),
                LocalDate.parse("2026-09-07"),
                null,
                null,
                Samples.ZONE,
                0);
        given(closures.list())
                .willReturn(Stream.concat(Stream.of(over), Samples.closures().stream())
                        .toList());

        assertThat(get(Role.ADMIN, CLOSURES))
                .bodyText()
                .containsSubsequence(
                        "Labor Day",
                        "Over",
                        "Mon, Sep 7",
                        "All day",
                        "Faculty day",
                        "1:00\u202fPM to 5:00\u202fPM",
                        "Thu, Nov 26 to Fri, Nov 27");
    }

    @Test
    void addAClosureOfOneDay() {
        assertThat(post(Role.ADMIN, CLOSURES, "name", "Snow day", "firstDay", "2026-12-14", "lastDay", ""))
                .hasRedirectedUrl(CLOSURES);
        then(closures)
                .should()
                .add(new ClosureEntry(
                        "Snow day", LocalDate.parse("2026-12-14"), LocalDate.parse("2026-12-14"), null, null));
    }

    @Test
    void sayWhatIsWrongWithAClosure() {
        assertThat(post(
                        Role.ADMIN,
                        CLOSURES,
                        "name",
                        " ",
                        "firstDay",
                        "Monday",
                        "lastDay",
                        "x",
                        "from",
                        "9",
                        "to",
                        "y"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Please fill this in.",
                        "Enter a date, like 2026-08-24.",
                        "Enter a time, like 13:30.",
                        "Monday");
        then(closures).should(never()).add(any());
    }

    @Test
    void changeAndRemoveAClosure() {
        var meeting = CLOSURES + "/" + Samples.id(1601);
        assertThat(get(Role.ADMIN, meeting)).bodyText().contains("value=\"13:00\"", "value=\"2026-11-12\"");
        assertThat(post(
                        Role.ADMIN,
                        meeting,
                        "name",
                        "Staff day",
                        "firstDay",
                        "2026-12-03",
                        "lastDay",
                        "2026-12-04",
                        "from",
                        "13:00",
                        "to",
                        "16:00",
                        "version",
                        "0"))
                .hasRedirectedUrl(CLOSURES);
        then(closures)
                .should()
                .change(
                        Samples.id(1601),
                        new ClosureEntry(
                                "Staff day",
                                LocalDate.parse("2026-12-03"),
                                LocalDate.parse("2026-12-04"),
                                LocalTime.of(13, 0),
                                LocalTime.of(16, 0)),
                        new Revision(0));

        assertThat(post(Role.ADMIN, meeting + "/remove", "version", "2")).hasRedirectedUrl(CLOSURES);
        then(closures).should().remove(Samples.id(1601), new Revision(2));
        assertThat(get(Role.ADMIN, CLOSURES + "/" + Samples.id(1299))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void tellOthersChangesOfAClosureAtItsFields() {
        given(closures.change(any(), any(), any()))
                .willThrow(Answers.refusal(HttpStatus.PRECONDITION_FAILED, "stale-version", "Stale."));

        assertThat(post(
                        Role.ADMIN,
                        CLOSURES + "/" + Samples.id(1602),
                        "name",
                        "Turkey day",
                        "firstDay",
                        "2026-11-26",
                        "lastDay",
                        "2026-11-27",
                        "version",
                        "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Somebody changed this to “Thanksgiving” in the meantime.", "value=\"Turkey day\"");
    }

    @Test
    void sayHowMuchSpaceFilesTakeAndWhenItIsUsedUp() {
        assertThat(get(Role.ADMIN, "/admin/settings/files"))
                .bodyText()
                .contains("4.5 GB of 5 GB", "512 MB left", "nearly used up");

        given(documents.usage()).willReturn(new DocumentUsageView(10, 10));
        assertThat(get(Role.ADMIN, "/admin/settings/files")).bodyText().contains("There is no space left");
    }
}
