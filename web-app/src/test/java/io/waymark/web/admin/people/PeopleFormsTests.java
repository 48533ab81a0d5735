package io.waymark.web.admin.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.advisor.AdvisorView;
import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.advising.api.attribute.AttributeView;
import io.waymark.advising.api.cohort.CohortView;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.api.person.PersonEntry;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.Role;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.RealTexts;
import io.waymark.web.ui.table.Filter;
import io.waymark.web.ui.time.Viewer;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleFormsTests {

    private static final UUID ID = UUID.fromString("01930000-0000-7000-8000-00000000c0de");
    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    @RegisterExtension
    private final Viewer viewer = Viewer.at("2026-11-10T14:00:00Z");

    private final PeopleFilters filters = new PeopleFilters(RealTexts.texts());
    private final AttributeFields fields = new AttributeFields(RealTexts.texts());

    @Test
    void sendWhatIsTypedWithoutTheSpaceAroundIt() {
        var form = new PersonForm(
                " A100 ",
                " Amaya ",
                "  ",
                " Okafor ",
                " maya@alder.example ",
                List.of("STUDENT", "MENTOR"),
                "",
                " es ",
                "4");

        assertThat(form.toEntry())
                .isEqualTo(new PersonEntry(
                        "A100",
                        "Amaya",
                        null,
                        "Okafor",
                        "maya@alder.example",
                        Set.of(Role.STUDENT, Role.MENTOR),
                        null,
                        "es"));
    }

    @Test
    void showAPersonAsTheyAre() {
        var form = PersonForm.of(person("Maya"));

        assertThat(form.roles()).containsExactly("STUDENT");
        assertThat(form.preferredName()).isEqualTo("Maya");
        assertThat(form.version()).isEqualTo("4");
        assertThat(wrong(form)).isEmpty();
    }

    @Test
    void askForAllThatIsNeeded() {
        assertThat(wrong(PersonForm.empty()))
                .containsExactlyInAnyOrder("number", "givenName", "familyName", "email", "roles");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "maya",
                "maya@alder",
                "maya@alder.example, noor@alder.example",
                "a b@alder.example",
                "Maya <maya@alder.example>"
            })
    void takeOneEmailAddress(String email) {
        assertThat(wrong(new PersonForm("A1", "A", null, "O", email, List.of("STUDENT"), null, null, null)))
                .containsExactly("email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPERATOR", "student", ""})
    void takeNoRoleThatIsNone(String role) {
        assertThat(wrong(new PersonForm("A1", "A", null, "O", "a@b.example", List.of(role), null, null, null)))
                .containsExactly("roles[0].<list element>");
    }

    @ParameterizedTest
    @CsvSource({
        "' ma ', STUDENT, ACTIVE, {id}, , /admin/people?q=ma&role=STUDENT&state=ACTIVE&cohort={id}",
        "'', student, GONE, not-an-id, '', /admin/people",
        ", , , , {id}, /admin/people?advisor={id}"
    })
    void searchByWhatTheAddressSaysAndLeaveOutTheRest(
            @Nullable String q,
            @Nullable String role,
            @Nullable String state,
            @Nullable String cohort,
            @Nullable String advisor,
            String address) {
        var search = new PeopleSearch(q, role, state, filled(cohort), filled(advisor), null);

        assertThat(search.link()).hasToString(address.replace("{id}", ID.toString()));
        assertThat(search.file())
                .hasToString(address.replace("{id}", ID.toString()).replace("/people", "/people/people.csv"));
    }

    @Test
    void narrowByRoleStatusCohortAndAdvisor() {
        var search = new PeopleSearch("ma", "STUDENT", null, ID.toString(), null, null);

        var chips = filters.of(
                search,
                List.of(new CohortView(ID, "HIT fall", 12, 0, false)),
                List.of(new AdvisorView(new PersonBrief(ID, "Dana", "Reyes"), "B7", 12, 300, true, 0)));

        assertThat(chips)
                .extracting(Filter::label)
                .containsExactly("Name, number or email", "Role", "Status", "Cohort", "Advisor");
        assertThat(chips).extracting(Filter::chosen).containsExactly("ma", "Student", null, "HIT fall", null);
        assertThat(chips.getLast().options().getFirst().label()).isEqualTo("Dana Reyes");
        assertThat(filters.search(search).kept()).containsOnlyKeys("role", "cohort");
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, true, text,, Cohort year",
        "NUMBER, true, text, 'A number, like 3.75', Cohort year",
        "DATE, false, date,, Cohort year (optional)",
        "BOOLEAN, true, ,, Cohort year",
        "CHOICE, false, ,, Cohort year (optional)"
    })
    void askForAttributesByTheirType(
            AttributeType type, boolean required, @Nullable String input, @Nullable String hint, String label) {
        var field = fields.of(List.of(attribute(type, required)), true).getFirst();

        assertThat(field.type()).isEqualTo(input);
        assertThat(field.hint()).isEqualTo(hint);
        assertThat(field.label()).isEqualTo(label);
    }

    @Test
    void requireAttributesOfStudentsOnly() {
        assertThat(fields.of(List.of(attribute(AttributeType.TEXT, true)), false)
                        .getFirst()
                        .label())
                .isEqualTo("Cohort year (optional)");
    }

    @Test
    void offerTheChoicesOfAnAttribute() {
        assertThat(fields.of(List.of(attribute(AttributeType.BOOLEAN, true)), true)
                        .getFirst()
                        .choices())
                .containsExactly(new Choice("true", "Yes"), new Choice("false", "No"));
        assertThat(fields.of(List.of(attribute(AttributeType.CHOICE, true)), true)
                        .getFirst()
                        .choices())
                .containsExactly(new Choice("Day", "Day"), new Choice("Evening", "Evening"));
        assertThat(fields.of(List.of(attribute(AttributeType.TEXT, true)), true)
                        .getFirst()
                        .choices())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"cohort_year, values[cohort_year]", "not a key, not a key", "values[x], values[x]"})
    void nameAFieldByTheKeyOfItsAttribute(String key, String name) {
        assertThat(AttributeFields.nameOf(key)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-10, false", "11/10/2026, true", "'', true", ", true"})
    void leaveOnADayThatCanBeRead(@Nullable String day, boolean undated) {
        var form = new LeavingForm(Lifecycle.GRADUATED, day, " Done ", List.of(ID), "4");

        assertThat(form.isUndated()).isEqualTo(undated);
        if (!undated) {
            assertThat(form.toEntry().day()).isEqualTo(LocalDate.of(2026, 11, 10));
            assertThat(form.toEntry().reason()).isEqualTo("Done");
        }
    }

    private static List<String> wrong(PersonForm form) {
        return VALIDATOR.validate(form).stream()
                .map(ConstraintViolation::getPropertyPath)
                .map(Object::toString)
                .distinct()
                .toList();
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null ? null : text.replace("{id}", ID.toString());
    }

    private static AttributeView attribute(AttributeType type, boolean required) {
        return new AttributeView("cohort_year", "Cohort year", type, List.of("Day", "Evening"), required, 1, false, 0);
    }

    private static PersonView person(@Nullable String called) {
        return new PersonView(
                ID,
                "A100",
                "Amaya",
                called,
                "Okafor",
                "maya@alder.example",
                Set.of(Role.STUDENT),
                "America/New_York",
                null,
                Lifecycle.ON_LEAVE,
                true,
                4);
    }
}
