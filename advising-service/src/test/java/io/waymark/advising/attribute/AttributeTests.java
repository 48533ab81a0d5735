package io.waymark.advising.attribute;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.attribute.AttributeApi;
import io.waymark.advising.api.attribute.AttributeEntry;
import io.waymark.advising.api.attribute.AttributeType;
import io.waymark.advising.api.attribute.AttributeView;
import io.waymark.advising.api.attribute.SetAttributes;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

@AdvisingTest
class AttributeTests {

    private static final Revision NEW = new Revision(0);
    private static final Revision FIRST = new Revision(1);

    private final College alder;
    private final AttributeApi attributes;
    private final Attributes features;
    private final JdbcClient jdbc;

    @Autowired
    AttributeTests(Colleges colleges, Attributes features, JdbcClient jdbc) {
        this.alder = colleges.open();
        this.attributes = alder.asAdmin(AttributeApi.class);
        this.features = features;
        this.jdbc = jdbc;
    }

    @Test
    void beginsWithTheBuiltInOnesInTheirOrder() {
        assertThat(attributes.list())
                .allMatch(AttributeView::builtIn)
                .extracting(AttributeView::key)
                .containsExactly(
                        "program", "term", "campus", "enrollment_status", "enrolled_on", "expected_graduation_on");
    }

    @Test
    void keepsWhatACollegeDefines() {
        var veteran = attributes.define("veteran", entry("Veteran", AttributeType.BOOLEAN), NEW);

        assertThat(attributes.list()).last().isEqualTo(veteran);
        assertThat(veteran).returns(1, AttributeView::version).returns(false, AttributeView::builtIn);
        refused(
                HttpStatus.PRECONDITION_FAILED,
                "stale-version",
                () -> attributes.define("veteran", entry("Served", AttributeType.BOOLEAN), NEW));
    }

    @Test
    void refusesDefinitionsThatMakeNoSense() {
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "attribute-reserved",
                () -> attributes.define("email", entry("Mail", AttributeType.TEXT), NEW));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "attribute-choices",
                () -> attributes.define("shift", entry("Shift", AttributeType.CHOICE), NEW));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "attribute-choices",
                () -> attributes.define("shift", entry("Shift", AttributeType.TEXT, "Day"), NEW));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "attribute-choices-repeat",
                () -> attributes.define("shift", entry("Shift", AttributeType.CHOICE, "Day", "day"), NEW));
        refused(
                HttpStatus.BAD_REQUEST,
                "invalid-request",
                () -> attributes.define("Shift-Key", entry("Shift", AttributeType.TEXT), NEW));
    }

    @Test
    void changesADefinitionOnlyAsFarAsTheValuesOnFileFit() {
        var maya = alder.student("Maya");
        set(maya, Map.of("campus", "North"));

        refused(
                HttpStatus.CONFLICT,
                "attribute-in-use",
                () -> attributes.define("campus", entry("Campus", AttributeType.CHOICE, "South"), FIRST));
        refused(
                HttpStatus.CONFLICT,
                "attribute-type-fixed",
                () -> attributes.define("campus", entry("Campus", AttributeType.NUMBER), FIRST));
        refused(
                HttpStatus.CONFLICT,
                "attribute-type-fixed",
                () -> attributes.define("enrolled_on", entry("Since", AttributeType.TEXT), FIRST));

        assertThat(attributes.define("campus", entry("Site", AttributeType.CHOICE, "North", "South"), FIRST))
                .returns("Site", AttributeView::label)
                .returns(2, AttributeView::version);
    }

    @Test
    void removesOnlyWhatNobodyHasAndTheCollegeDefined() {
        var maya = alder.student("Maya");
        attributes.define("veteran", entry("Veteran", AttributeType.BOOLEAN), NEW);
        set(maya, Map.of("veteran", "yes"));

        refused(HttpStatus.CONFLICT, "attribute-in-use", () -> attributes.remove("veteran", FIRST));
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "attribute-built-in", () -> attributes.remove("term", FIRST));
        attributes.set(maya.value(), new SetAttributes(Map.of()), FIRST);
        attributes.remove("veteran", FIRST);

        refused(HttpStatus.NOT_FOUND, "no-such-attribute", () -> attributes.remove("veteran", FIRST));
    }

    @Test
    void keepsValuesOfTheirTypeAndNamesEachThatIsWrong() {
        var maya = alder.student("Maya");

        var told = refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "attributes-invalid",
                () -> set(maya, Map.of("enrolled_on", "soon", "shoe_size", "8", "campus", "North")));

        assertThat(told)
                .contains("\"enrolled_on\":{\"code\":\"unread-day\",\"detail\":\"" + AttributeError.UNREAD_DAY.remedy())
                .contains("\"shoe_size\":{\"code\":\"unknown-attribute\"")
                .doesNotContain("\"campus\"");
        assertThat(attributes.of(maya.value()).values()).isEmpty();
    }

    @Test
    void needsOfStudentsAloneWhatIsRequired() {
        attributes.define("program", new AttributeEntry("Program", AttributeType.TEXT, List.of(), true, 1), FIRST);
        var maya = alder.student("Maya");
        var dana = alder.advisor("Dana");

        assertThat(refused(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "attributes-invalid",
                        () -> set(maya, Map.of("program", "  ", "campus", "North"))))
                .contains(AttributeError.MISSING.remedy());
        set(dana, Map.of("campus", "North"));

        assertThat(attributes.of(dana.value()).values()).containsExactly(Map.entry("campus", "North"));
    }

    @Test
    void letsTwoAdminsNotOverwriteEachOther() {
        var maya = alder.student("Maya");
        set(maya, Map.of("campus", "North"));

        refused(HttpStatus.PRECONDITION_FAILED, "stale-version", () -> set(maya, Map.of("campus", "South")));
        assertThat(attributes.of(maya.value()).values()).containsExactly(Map.entry("campus", "North"));
    }

    @Test
    void showsAttributesToThePersonAndTheirAdvisorAndNobodyElse() {
        var maya = alder.student("Maya");
        var dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        set(maya, Map.of("campus", "North"));

        assertThat(alder.as(maya, Role.STUDENT, AttributeApi.class)
                        .of(maya.value())
                        .values())
                .containsKey("campus");
        assertThat(alder.as(dana, Role.ADVISOR, AttributeApi.class)
                        .of(maya.value())
                        .values())
                .containsKey("campus");
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-person",
                () -> alder.as(alder.advisor("Carla"), Role.ADVISOR, AttributeApi.class)
                        .of(maya.value()));
    }

    @Test
    void findsPeopleByTheirAttributes() {
        var maya = alder.student("Maya");
        var eli = alder.student("Eli");
        set(maya, Map.of("campus", "North; Hall 2, Annex", "enrolled_on", "2026-01-15"));
        set(eli, Map.of("campus", "South", "enrolled_on", "2026-08-24"));

        assertThat(found("campus:South")).containsExactly(eli);
        assertThat(found("campus:North; Hall 2, Annex")).containsExactly(maya);
        assertThat(found("enrolled_on:2026-01-01..2026-06-30")).containsExactly(maya);
        assertThat(found("enrolled_on:2026-01-01..2026-12-31; campus:South")).containsExactly(eli);
        for (var unreadable : List.of("campus", "shoe_size:8", "enrolled_on:soon")) {
            refused(HttpStatus.UNPROCESSABLE_CONTENT, "filter-unreadable", () -> found(unreadable));
        }
    }

    @Test
    void takesTheValuesOfManyPeopleInOneStatement() {
        var maya = alder.student("Maya");
        var eli = alder.student("Eli");
        set(maya, Map.of("campus", "North", "term", "Fall 2026"));

        alder.inside(() -> {
            features.set(
                    List.of(new AttributeValue(maya, "campus", "South"), new AttributeValue(eli, "campus", "South")));
            return true;
        });

        assertThat(attributes.of(maya.value()).values())
                .containsEntry("campus", "South")
                .containsEntry("term", "Fall 2026");
        assertThat(attributes.of(eli.value()).values()).containsEntry("campus", "South");
        assertThat(attributes.of(maya.value()).version()).isEqualTo(2);
    }

    @Test
    void refusesInTheDatabaseWhatHasNoDefinition() {
        var maya = alder.student("Maya");

        assertThatThrownBy(() ->
                        alder.inside(() -> jdbc.sql("insert into person_attribute values (?, ?, 'shoe_size', '8')")
                                .param(alder.id().value())
                                .param(maya.value())
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("a_value_is_of_a_defined_attribute");
    }

    private void set(PersonId person, Map<String, String> values) {
        attributes.set(person.value(), new SetAttributes(values), NEW);
    }

    private List<PersonId> found(String wanted) {
        return alder.asAdmin(PersonApi.class).list(null, null, null, wanted, null, 10).items().stream()
                .map(it -> new PersonId(it.id()))
                .toList();
    }

    private static AttributeEntry entry(String label, AttributeType type, String... choices) {
        return new AttributeEntry(label, type, List.of(choices), false, 7);
    }
}
