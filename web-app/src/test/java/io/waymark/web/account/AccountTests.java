package io.waymark.web.account;

import static io.waymark.core.identity.Role.ADMIN;
import static io.waymark.core.identity.Role.ADVISOR;
import static io.waymark.core.identity.Role.STUDENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.event.PersonChanged;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.web.college.CollegeFixtures;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.crypto.password.NoOpPasswordEncoder;

@SuppressWarnings("deprecation") // a hash would only take time here
class AccountTests {

    private static final PersonId MAYA = new PersonId(UUID.fromString("01930000-0000-7000-8000-0000000000a1"));
    private static final Instant NOW = Instant.parse("2026-11-10T14:00:00Z");

    @Test
    void isCalledAsThePersonWantsAndReadsTheirLanguage() {
        var person =
                new Account(change(1, "Maya", "es-MX", Lifecycle.ACTIVE, STUDENT)).signedIn(CollegeFixtures.college());

        assertThat(person.caller().name()).isEqualTo("Maya Okafor");
        assertThat(person.caller().language()).isEqualTo(Locale.forLanguageTag("es-MX"));
        assertThat(person.zone()).isEqualTo(ZoneId.of("America/Chicago"));
        assertThat(person.email()).isEqualTo("maya@aldervalley.example");
        assertThat(person.getUsername()).isEqualTo(MAYA.toString());
        assertThat(person.getAuthorities())
                .extracting(GrantedAuthority::getAuthority)
                .containsExactly("ROLE_STUDENT");
    }

    @Test
    void readsTheCollegesLanguageWhereThePersonChoseNone() {
        var account = new Account(change(1, null, null, Lifecycle.ACTIVE, STUDENT));

        assertThat(account.signedIn(CollegeFixtures.college()).caller().language())
                .isEqualTo(Locale.US);
        assertThat(account.givenName()).isEqualTo("Amaya");
    }

    /** News may overtake each other. */
    @ParameterizedTest
    @CsvSource({"4, Amaya", "5, Amaya", "6, Maya"})
    void followsOnlyNewsThatAreNewer(long revision, String called) {
        var account = new Account(change(5, null, null, Lifecycle.ACTIVE, STUDENT));

        account.follow(change(revision, "Maya", null, Lifecycle.ACTIVE, STUDENT));

        assertThat(account.givenName()).isEqualTo(called);
    }

    @Test
    void tellsWhetherTheRightsChanged() {
        var account = new Account(change(1, null, null, Lifecycle.ACTIVE, STUDENT));

        assertThat(account.follow(change(2, "Maya", "es", Lifecycle.ACTIVE, STUDENT)))
                .isFalse();
        assertThat(account.follow(change(3, "Maya", "es", Lifecycle.ACTIVE, STUDENT, ADVISOR)))
                .isTrue();
        assertThat(account.follow(change(4, "Maya", "es", Lifecycle.ACTIVE, ADVISOR, STUDENT)))
                .isFalse();
        assertThat(account.follow(change(5, "Maya", "es", Lifecycle.GRADUATED, STUDENT)))
                .isTrue();
        assertThat(account.follow(change(6, "Maya", "es", Lifecycle.WITHDRAWN, STUDENT)))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Lifecycle.class)
    void maySignInWhileActiveOrOnLeave(Lifecycle lifecycle) {
        var account = new Account(change(1, null, null, lifecycle, STUDENT));

        assertThat(account.isActive()).isEqualTo(lifecycle == Lifecycle.ACTIVE || lifecycle == Lifecycle.ON_LEAVE);
        assertThat(account.signedIn(CollegeFixtures.college()).isEnabled()).isEqualTo(account.isActive());
    }

    @Test
    void runsNoOfficeWhileOnLeave() {
        var account = new Account(change(1, null, null, Lifecycle.ON_LEAVE, STUDENT, ADMIN));

        assertThat(account.signedIn(CollegeFixtures.college()).caller().roles()).containsExactly(STUDENT);
    }

    @Test
    void opensWithTheChosenPasswordOnly() {
        var account = new Account(change(1, null, null, Lifecycle.ACTIVE, STUDENT));
        var passwords = NoOpPasswordEncoder.getInstance();
        assertThat(account.opensWith("", passwords)).isFalse();
        var before = account.fingerprint();

        account.choosePassword("correct horse battery");

        assertThat(account.opensWith("correct horse battery", passwords)).isTrue();
        assertThat(account.opensWith("correct horse", passwords)).isFalse();
        assertThat(account.fingerprint()).isNotEqualTo(before);
    }

    @Test
    void carriesNoPasswordOnceSignedIn() {
        var account = new Account(change(1, null, null, Lifecycle.ACTIVE, STUDENT));
        account.choosePassword("hash");
        var person = account.signedIn(CollegeFixtures.college());
        assertThat(person.getPassword()).isEqualTo("hash");

        person.eraseCredentials();

        assertThat(person.getPassword()).isNull();
        assertThat(person).hasToString("[%s, %s]".formatted(person.caller().institution(), MAYA));
    }

    @Test
    void stayTheSameWhoReadsAnotherLanguage() {
        var person = new Account(change(1, null, null, Lifecycle.ACTIVE, STUDENT)).signedIn(CollegeFixtures.college());

        var abroad = person.reading(ZoneId.of("Europe/Berlin"), Locale.GERMANY);

        assertThat(abroad.caller().language()).isEqualTo(Locale.GERMANY);
        assertThat(abroad.zone()).isEqualTo(ZoneId.of("Europe/Berlin"));
        assertThat(abroad.caller().roles()).isEqualTo(person.caller().roles());
        assertThat(abroad.getUsername()).isEqualTo(person.getUsername());
        assertThat(abroad.email()).isEqualTo(person.email());
    }

    @ParameterizedTest
    @CsvSource({"PT0S, true", "P6DT23H59M59S, true", "P7D, false", "P8D, false"})
    void hasALinkForAWeek(Duration later, boolean works) {
        assertThat(new PasswordLink("hash", MAYA, NOW).worksAt(NOW.plus(later))).isEqualTo(works);
    }

    @Test
    void hasALinkThatNobodyUsedYet() {
        var link = new PasswordLink("hash", MAYA, NOW);

        assertThat(link.wasUsedJustBefore(NOW)).isFalse();
        assertThat(link.personId()).isEqualTo(MAYA.value());
    }

    @ParameterizedTest
    @CsvSource({
        "alder-valley.x7Kf, alder-valley, x7Kf",
        "alder-valley.x7.Kf, alder-valley, x7.Kf",
        ".x7, '', x7",
        "x7Kf, '', ''",
        "'', '', ''"
    })
    void hasALinkThatSaysWhoseCollegeItIsOf(String token, String college, String secret) {
        assertThat(LinkToken.of(token)).isEqualTo(new LinkToken(college, secret));
    }

    @Test
    void hasALinkThatIsReadAsItIsWritten() {
        assertThat(LinkToken.of(new LinkToken("alder-valley", "x7-_Kf").toString()))
                .isEqualTo(new LinkToken("alder-valley", "x7-_Kf"));
    }

    private static PersonChanged change(
            long revision, @Nullable String called, @Nullable String language, Lifecycle lifecycle, Role... roles) {
        return new PersonChanged(
                SignedInFixtures.ALDER_VALLEY,
                MAYA,
                "A100",
                "Amaya",
                called,
                "Okafor",
                "Maya@AlderValley.example",
                Set.of(roles),
                "America/Chicago",
                language,
                lifecycle,
                revision);
    }
}
