package io.waymark.advising.institution;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.AsCaller;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.institution.Accent;
import io.waymark.advising.api.institution.CollegeSettings;
import io.waymark.advising.api.institution.DateOrder;
import io.waymark.advising.api.institution.InstitutionApi;
import io.waymark.advising.api.institution.InstitutionView;
import io.waymark.advising.api.institution.UsState;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.core.identity.Role;
import io.waymark.core.revision.Revision;
import io.waymark.kit.test.TokensForTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class InstitutionTests {

    private static final CollegeSettings PLUM =
            new CollegeSettings("Alder College", "America/Chicago", "es", Accent.PLUM, null, null);

    private final Colleges colleges;
    private final AsCaller asCaller;

    @Autowired
    InstitutionTests(Colleges colleges, AsCaller asCaller) {
        this.colleges = colleges;
        this.asCaller = asCaller;
    }

    @Test
    void opensACollegeWithItsFirstAdmin() {
        var college = colleges.open();

        var own = college.asAdmin(InstitutionApi.class).own();

        assertThat(own.slug()).isEqualTo(college.slug());
        assertThat(college.asAdmin(PersonApi.class).me().roles()).containsExactly(Role.ADMIN);
    }

    @Test
    void changesNothingWhenAskedTwice() {
        var college = colleges.open();
        var told = told(college);

        var again = operator().open(college.slug(), Colleges.openingOf("Alder Valley College", "America/New_York"));

        assertThat(again.version()).isZero();
        assertThat(college.count("person")).isOne();
        assertThat(told(college)).isEqualTo(told);
    }

    @Test
    void tellsTheOtherServicesWhenACollegeIsRenamed() {
        var college = colleges.open();
        var told = told(college);

        operator().open(college.slug(), Colleges.openingOf("Alder College", "America/Chicago"));

        assertThat(college.asAdmin(InstitutionApi.class).own().name()).isEqualTo("Alder College");
        assertThat(told(college)).isEqualTo(told + 1);
    }

    @Test
    void isDescribedByItsAdmin() {
        var college = colleges.open();
        var own = college.asAdmin(InstitutionApi.class);
        var told = told(college);

        var changed = own.change(PLUM, new Revision(0));

        assertThat(changed.name()).isEqualTo("Alder College");
        assertThat(own.own()).isEqualTo(changed).returns(Accent.PLUM, InstitutionView::accent);
        assertThat(told(college)).isEqualTo(told + 1);
        assertThat(own.change(PLUM, new Revision(1)).version()).isEqualTo(1);
        assertThat(told(college)).isEqualTo(told + 1);
    }

    @Test
    void isInAStateOrDoesNotSay() {
        var own = colleges.open().asAdmin(InstitutionApi.class);
        var inNevada = new CollegeSettings("Alder College", "America/Chicago", "es", Accent.PLUM, UsState.NV, null);

        assertThat(own.own().state()).isNull();
        assertThat(own.change(inNevada, new Revision(0)).state()).isEqualTo(UsState.NV);
        assertThat(own.change(PLUM, new Revision(1)).state()).isNull();
    }

    @Test
    void writesDaysInAnOrderOfItsOwnOrDoesNotSay() {
        var own = colleges.open().asAdmin(InstitutionApi.class);
        var european = new CollegeSettings("Alder College", "America/Chicago", "es", Accent.PLUM, null, DateOrder.DMY);

        assertThat(own.own().dateOrder()).isNull();
        assertThat(own.change(european, new Revision(0)).dateOrder()).isEqualTo(DateOrder.DMY);
        assertThat(own.change(PLUM, new Revision(1)).dateOrder()).isNull();
    }

    @Test
    void isNotDescribedByOthersNorOverSomebodyElsesWords() {
        var college = colleges.open();
        var own = college.asAdmin(InstitutionApi.class);
        var asDana = college.as(college.advisor("Dana"), Role.ADVISOR, InstitutionApi.class);

        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> asDana.change(PLUM, new Revision(0)));
        refused(HttpStatus.PRECONDITION_FAILED, "stale-version", () -> own.change(PLUM, new Revision(7)));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "unknown-zone",
                () -> own.change(
                        new CollegeSettings("Alder", "Mars/Olympus", "en-US", Accent.PINE, null, null),
                        new Revision(0)));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "unknown-language",
                () -> own.change(
                        new CollegeSettings("Alder", "America/Chicago", "xx-yy-zz", Accent.PINE, null, null),
                        new Revision(0)));
    }

    @Test
    void isOpenToTheOperatorOnly() {
        var college = colleges.open();

        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> college.asAdmin(InstitutionApi.class).open("another", Colleges.openingOf("Another", "UTC")));
    }

    @Test
    void refusesZonesAndSlugsThatDoNotExist() {
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "unknown-zone",
                () -> operator().open("mars", Colleges.openingOf("Mars College", "Mars/Olympus")));
        refused(
                HttpStatus.BAD_REQUEST,
                "invalid-request",
                () -> operator().open("Not A Slug", Colleges.openingOf("Alder", "UTC")));
    }

    private InstitutionApi operator() {
        return asCaller.call(TokensForTests.operator(), InstitutionApi.class);
    }

    private static int told(College college) {
        return college.sql("""
                        select count(*) from scheduled_tasks
                        where convert_from(task_data, 'UTF8') like '%institution.opened%'
                          and convert_from(task_data, 'UTF8') like ?
                        """, Integer.class, "%" + college.id() + "%").getFirst();
    }
}
