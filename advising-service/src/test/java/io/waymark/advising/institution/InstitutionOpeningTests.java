package io.waymark.advising.institution;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.AsCaller;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.institution.InstitutionApi;
import io.waymark.advising.api.institution.InstitutionView;
import io.waymark.advising.api.institution.OpenInstitution;
import io.waymark.advising.api.institution.OpenInstitution.FirstAdmin;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.kit.test.TokensForTests;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class InstitutionOpeningTests {

    private static final FirstAdmin RUTH = new FirstAdmin("A-1", "Ruth", "Bellamy", "ruth.bellamy@alder.example");

    private final College alder;
    private final Institutions institutions;
    private final MovableClock clock;
    private final InstitutionApi operator;
    private final AsCaller asCaller;

    @Autowired
    InstitutionOpeningTests(Colleges colleges, Institutions institutions, MovableClock clock, AsCaller asCaller) {
        this.institutions = institutions;
        this.clock = clock;
        this.asCaller = asCaller;
        alder = colleges.open();
        operator = asCaller.call(TokensForTests.operator(), InstitutionApi.class);
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void addsAnotherAdminWithAnotherNumber() {
        open("UTC", null, new FirstAdmin("A-2", "Omar", "Reyes", "omar.reyes@alder.example"));

        assertThat(alder.sql("select number from person order by number", String.class))
                .containsExactly("A-1", "A-2");
    }

    @Test
    void leavesAnAdminWithTheSameNumberAsTheyAre() {
        open("UTC", null, new FirstAdmin("A-1", "Somebody", "Else", "else@alder.example"));

        assertThat(alder.sql("select given_name from person", String.class)).containsExactly("Ruth");
    }

    @Test
    void givesTheFirstAdminTheZoneOfTheCollege() {
        assertThat(alder.sql("select zone from person", String.class)).containsExactly("America/New_York");
    }

    @Test
    void keepsTheLanguageUnlessAnotherIsGiven() {
        assertThat(open("UTC", "es-mx", RUTH).language()).isEqualTo("es-MX");
        assertThat(open("UTC", null, RUTH).language()).isEqualTo("es-MX");
    }

    @Test
    void refusesALanguageThatThereIsNot() {
        refused(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-language", () -> open("UTC", "martian", RUTH));
    }

    @Test
    void raisesTheVersionOnlyWithAChange() {
        assertThat(open("America/New_York", null, RUTH).version()).isZero();
        assertThat(open("America/Chicago", null, RUTH).version()).isOne();
    }

    @Test
    void knowsWhichDayItIsAtTheCollege() {
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofHours(12)));

        assertThat(today()).isEqualTo("2026-03-02");
        open("Asia/Tokyo", null, RUTH);
        assertThat(today()).isEqualTo("2026-03-03");
    }

    @Test
    void opensNothingToACollegeThatWasNeverOpened() {
        var nowhere = Institution.idOf("nowhere");
        var api = asCaller.call(TokensForTests.bearer(nowhere, PersonId.next(), Role.ADMIN), InstitutionApi.class);

        refused(HttpStatus.NOT_FOUND, "no-such-institution", api::own);
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> CurrentInstitution.run(nowhere, institutions::requireOpen));
    }

    @Test
    void isHeldTogetherByTheDatabaseToo() {
        assertThatThrownBy(() -> change("id = gen_random_uuid()")).hasStackTraceContaining("an_institution_is_its_own");
        assertThatThrownBy(() -> change("slug = 'Not A Slug'")).hasStackTraceContaining("a_slug_is_for_addresses");
        assertThatThrownBy(() -> change("slug = 'a-'")).hasStackTraceContaining("a_slug_is_for_addresses");
        assertThatThrownBy(() -> change("slug = '%s'".formatted("a".repeat(41))))
                .hasStackTraceContaining("a_slug_is_for_addresses");
    }

    private LocalDate today() {
        return alder.inside(institutions::today);
    }

    private InstitutionView open(String zone, @Nullable String language, FirstAdmin admin) {
        return operator.open(alder.slug(), new OpenInstitution("Alder Valley College", zone, language, admin));
    }

    private void change(String change) {
        alder.sql("update institution set " + change + " returning 1", Integer.class);
    }
}
