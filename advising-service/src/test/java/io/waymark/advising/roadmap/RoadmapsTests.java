package io.waymark.advising.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.AsCaller;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.institution.InstitutionApi;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.roadmap.RoadmapKey;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import io.waymark.kit.tenancy.Caller;
import io.waymark.kit.tenancy.HasCaller;
import io.waymark.kit.test.TokensForTests;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

@AdvisingTest
class RoadmapsTests {

    private static final RoadmapKey HIT = RoadmapLibrary.HEALTH_INFORMATION_TECHNICIAN;
    private static final Edition SHIPPED =
            new Edition(HIT, RoadmapLibrary.load(HIT).version());
    private static final Edition SEVENTH = new Edition(HIT, 7);

    private final College alder;
    private final College birch;
    private final Roadmaps roadmaps;
    private final RoadmapsOvernight overnight;
    private final AsCaller asCaller;

    @Autowired
    RoadmapsTests(Colleges colleges, Roadmaps roadmaps, RoadmapsOvernight overnight, AsCaller asCaller) {
        this.alder = colleges.open();
        this.birch = colleges.open();
        this.roadmaps = roadmaps;
        this.overnight = overnight;
        this.asCaller = asCaller;
    }

    @Test
    void beginsWithWhatShipsWithThePlatform() {
        assertThat(newest(alder)).contains(SHIPPED).hasSameElementsAs(shipped());
    }

    @Test
    void catchesUpOvernightWithWhatShipsSince() {
        publish(alder, 7);
        alder.sql("delete from published_roadmap where key = 'phlebotomist' returning key", String.class);

        alder.inside(() -> {
            overnight.run();
            return true;
        });

        assertThat(newest(alder)).contains(SEVENTH).extracting(Edition::key).hasSameElementsAs(RoadmapLibrary.keys());
    }

    @Test
    void catchesUpOvernightWithNewerVersionsOfWhatShips() {
        alder.sql("update published_roadmap set version = 0 where key = 'phlebotomist' returning key", String.class);

        alder.inside(() -> {
            overnight.run();
            return true;
        });

        assertThat(newest(alder)).hasSameElementsAs(shipped());
        assertThat(alder.count("published_roadmap")).isEqualTo(shipped().size() + 1);
    }

    @Test
    void publishesNothingAnewWhenACollegeIsOpenedAgain() {
        var published = alder.sql("select max(published_at)::text from published_roadmap", String.class);

        asCaller.call(TokensForTests.operator(), InstitutionApi.class)
                .open(alder.slug(), Colleges.openingOf("Alder Valley College", "America/New_York"));

        assertThat(alder.sql("select max(published_at)::text from published_roadmap", String.class))
                .isEqualTo(published);
    }

    @Test
    void findsTheNewestVersionWhateverWasPublishedLast() {
        publish(alder, 7);
        publish(alder, 6);

        assertThat(newest(alder)).contains(SEVENTH).hasSameSizeAs(shipped());
        var found = alder.inside(() -> roadmaps.newest(HIT.value()).stream().toList());
        assertThat(found).containsExactly(SEVENTH);
    }

    @Test
    void findsNoRoadmapThatWasNeverPublished() {
        var found = alder.inside(() -> roadmaps.newest("astronaut").stream().toList());

        assertThat(found).isEmpty();
    }

    @Test
    void findsTheNewestByItsKey() {
        publish(alder, 7);

        assertThat(alder.inside(() -> roadmaps.newest(HIT.value()).stream().toList()))
                .containsExactly(SEVENTH);
    }

    @Test
    void loadsEveryVersionAsItWasPublished() {
        publish(alder, 7);

        assertThat(load(alder, SEVENTH).edition()).isEqualTo(SEVENTH);
        assertThat(load(alder, SHIPPED).edition()).isEqualTo(SHIPPED);
    }

    @Test
    void readsTheSameTextOnceForAllColleges() {
        assertThat(load(alder, SHIPPED)).isSameAs(load(alder, SHIPPED)).isSameAs(load(birch, SHIPPED));
    }

    @Test
    void saysARoadmapInTheCallersLanguage() {
        publish(alder, 8, """

                translations:
                  - {language: es, title: Técnico en información de salud, summary: En español.}
                """);
        var translated = new Edition(HIT, 8);

        assertThat(loadAs(alder, translated, "es-MX").roadmap().title()).isEqualTo("Técnico en información de salud");
        assertThat(loadAs(alder, translated, "fr").roadmap().title()).isEqualTo("Health Information Technician");
        assertThat(load(alder, translated).roadmap().title()).isEqualTo("Health Information Technician");
    }

    @Test
    void keepsWhatACollegePublishesFromOthers() {
        publish(alder, 7);
        load(alder, SEVENTH);

        assertThat(newest(birch)).hasSameElementsAs(shipped());
        assertThatExceptionOfType(EmptyResultDataAccessException.class).isThrownBy(() -> load(birch, SEVENTH));
    }

    private static List<Edition> shipped() {
        return RoadmapLibrary.keys().stream()
                .map(it -> new Edition(it, RoadmapLibrary.load(it).version()))
                .toList();
    }

    private List<Edition> newest(College college) {
        return college.inside(() -> roadmaps.newest());
    }

    private PreparedRoadmap load(College college, Edition edition) {
        return college.inside(() -> roadmaps.load(edition));
    }

    private PreparedRoadmap loadAs(College college, Edition edition, String language) {
        var caller = new Caller(
                college.id(),
                PersonId.next(),
                "Maya Okafor",
                Set.of(Role.STUDENT),
                ZoneOffset.UTC,
                Locale.forLanguageTag(language));
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken((HasCaller) () -> caller, null));
        try {
            return load(college, edition);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static void publish(College college, int version) {
        publish(college, version, "");
    }

    private static void publish(College college, int version, String translations) {
        var text = RoadmapLibrary.text(HIT).replaceFirst("(?m)^version: \\d+", "version: " + version) + translations;
        college.sql(
                "insert into published_roadmap (institution_id, key, version, title, content, published_at)"
                        + " values (?, ?, ?, 'Health Information Technician', ?, now()) returning key",
                String.class,
                college.id().value(),
                HIT.value(),
                version,
                text);
    }
}
