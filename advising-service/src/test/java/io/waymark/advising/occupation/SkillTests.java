package io.waymark.advising.occupation;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.MovableClock;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.journey.StartJourney;
import io.waymark.advising.api.occupation.AgreeOnGap;
import io.waymark.advising.api.occupation.RateSkills;
import io.waymark.advising.api.occupation.SkillApi;
import io.waymark.advising.api.occupation.SkillsView;
import io.waymark.advising.api.occupation.SkillsView.SkillLine;
import io.waymark.core.identity.PersonId;
import io.waymark.core.identity.Role;
import io.waymark.core.roadmap.RoadmapKey;
import io.waymark.core.roadmap.Skill;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class SkillTests {

    private static final String HIT = "health-information-technician";
    private static final String DETAIL = "attention-to-detail";
    private static final String TERMS = "medical-terminology";
    private static final LocalDate TODAY = LocalDate.ofInstant(MovableClock.MONDAY_MORNING, ZoneOffset.UTC);

    private final College alder;
    private final College birch;
    private final MovableClock clock;
    private final PersonId maya;
    private final PersonId dana;
    private final SkillApi asMaya;
    private final SkillApi asDana;

    @Autowired
    SkillTests(Colleges colleges, MovableClock clock) {
        alder = colleges.open();
        birch = colleges.open();
        this.clock = clock;
        maya = alder.student("Maya");
        dana = alder.advisor("Dana");
        alder.assign(dana, maya);
        asMaya = alder.as(maya, Role.STUDENT, SkillApi.class);
        asDana = alder.as(dana, Role.ADVISOR, SkillApi.class);
    }

    @AfterEach
    void backToMonday() {
        clock.set(MovableClock.MONDAY_MORNING);
    }

    @Test
    void isNotRatedAtFirst() {
        var skills = asMaya.show(maya.value(), HIT);

        assertThat(skills.student().id()).isEqualTo(maya.value());
        assertThat(skills.skills()).hasSize(7).allMatch(it -> it.level() == null && it.agreed() == null);
        assertThat(skills.ratings()).isEmpty();
    }

    @Test
    void keepsWhatWasSaidDayByDay() {
        asMaya.rate(maya.value(), HIT, all(1));
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(30)));
        asMaya.rate(maya.value(), HIT, all(2));
        var skills = asMaya.rate(maya.value(), HIT, all(3, Map.of(DETAIL, 2)));

        assertThat(skills.ratings()).extracting(SkillsView.SkillRating::day).containsExactly(TODAY.plusDays(30), TODAY);
        assertThat(skills.ratings().getLast().levels()).containsEntry(DETAIL, 1).hasSize(7);
        assertThat(line(skills, DETAIL).level()).isEqualTo(2);
        assertThat(line(skills, DETAIL).standing().missing()).isEqualTo(2);
        assertThat(line(skills, TERMS).standing().isGap()).isFalse();
        assertThat(asMaya.show(maya.value(), "phlebotomist").ratings()).isEmpty();
    }

    @Test
    void asksForEverySkillOfTheCareerAndForNoOther() {
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "skills-not-all-rated",
                () -> asMaya.rate(maya.value(), HIT, new RateSkills(Map.of(DETAIL, 3))));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "skills-not-all-rated",
                () -> asMaya.rate(maya.value(), HIT, all(3, Map.of("juggling", 4))));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "no-such-skill-level",
                () -> asMaya.rate(maya.value(), HIT, all(3, Map.of(DETAIL, 5))));
        refused(HttpStatus.NOT_FOUND, "no-such-roadmap", () -> asMaya.rate(maya.value(), "astronaut", all(3)));
        assertThat(asMaya.show(maya.value(), HIT).ratings()).isEmpty();
    }

    @Test
    void letsTheAdvisorAgreeOnGapsAndTheStudentRead() {
        asMaya.rate(maya.value(), HIT, all(3, Map.of(TERMS, 1)));

        asDana.agree(maya.value(), HIT, TERMS, new AgreeOnGap(" Take HIT 110. "));
        asDana.agree(maya.value(), HIT, TERMS, new AgreeOnGap("Take HIT 110 in the summer."));

        assertThat(line(asMaya.show(maya.value(), HIT), TERMS).agreed())
                .satisfies(it -> assertThat(Objects.requireNonNull(it).note()).isEqualTo("Take HIT 110 in the summer."))
                .satisfies(
                        it -> assertThat(Objects.requireNonNull(it).by().id()).isEqualTo(dana.value()))
                .satisfies(it -> assertThat(Objects.requireNonNull(it).level()).isEqualTo(1));
        clock.set(MovableClock.MONDAY_MORNING.plus(Duration.ofDays(1)));
        asMaya.rate(maya.value(), HIT, all(4));
        assertThat(line(asMaya.show(maya.value(), HIT), TERMS))
                .satisfies(it -> assertThat(it.standing().isGap()).isFalse())
                .satisfies(it -> assertThat(it.agreed()).isNotNull());
        assertThat(line(asDana.disagree(maya.value(), HIT, TERMS), TERMS).agreed())
                .isNull();
    }

    @Test
    void agreesOnNoGapThatIsNone() {
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "no-skill-gap",
                () -> asDana.agree(maya.value(), HIT, TERMS, new AgreeOnGap("Nobody rated it.")));
        asMaya.rate(maya.value(), HIT, all(4));
        refused(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "no-skill-gap",
                () -> asDana.agree(maya.value(), HIT, TERMS, new AgreeOnGap("She has it.")));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-skill",
                () -> asDana.agree(maya.value(), HIT, "juggling", new AgreeOnGap("Juggle.")));
    }

    @Test
    void knowsTheCareerOfTheStudentsOwnRoadmap() {
        refused(HttpStatus.NOT_FOUND, "no-journey", () -> asMaya.own(maya.value()));

        alder.asAdmin(JourneyApi.class).start(maya.value(), new StartJourney("phlebotomist", null));

        assertThat(asDana.own(maya.value()))
                .extracting(it -> it.roadmap().key())
                .containsExactly("phlebotomist");

        alder.as(maya, Role.STUDENT, JourneyApi.class).beginSecond(maya.value(), "medical-coder");
        assertThat(asDana.own(maya.value()))
                .extracting(it -> it.roadmap().key())
                .containsExactly("phlebotomist", "medical-coder");
    }

    @Test
    void isNobodyElses() {
        asMaya.rate(maya.value(), HIT, all(1));
        var eli = alder.as(alder.student("Eli"), Role.STUDENT, SkillApi.class);
        var carla = alder.as(alder.advisor("Carla"), Role.ADVISOR, SkillApi.class);
        var elsewhere = birch.asAdmin(SkillApi.class);

        for (var stranger : new SkillApi[] {eli, carla}) {
            refused(HttpStatus.NOT_FOUND, "no-such-person", () -> stranger.show(maya.value(), HIT));
            refused(HttpStatus.NOT_FOUND, "no-such-person", () -> stranger.own(maya.value()));
        }
        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> elsewhere.show(maya.value(), HIT));
        refused(HttpStatus.NOT_FOUND, "no-journey", () -> elsewhere.own(maya.value()));
        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> eli.rate(maya.value(), HIT, all(4)));
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-person",
                () -> carla.agree(maya.value(), HIT, DETAIL, new AgreeOnGap("Mine.")));
        refused(HttpStatus.NOT_FOUND, "no-such-person", () -> carla.disagree(maya.value(), HIT, DETAIL));
        refused(HttpStatus.FORBIDDEN, "not-allowed", () -> asDana.rate(maya.value(), HIT, all(4)));
        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> asMaya.agree(maya.value(), HIT, DETAIL, new AgreeOnGap("I agree with myself.")));
        assertThat(alder.asAdmin(SkillApi.class).show(maya.value(), HIT).ratings())
                .hasSize(1);
        assertThat(birch.count("skill_rating")).isZero();
    }

    private static SkillLine line(SkillsView skills, String key) {
        return skills.skills().stream()
                .filter(it -> it.skill().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static RateSkills all(int level) {
        return all(level, Map.of());
    }

    private static RateSkills all(int level, Map<String, Integer> except) {
        var levels = new HashMap<String, Integer>(RoadmapLibrary.load(RoadmapKey.of(HIT)).occupation().skills().stream()
                .map(Skill::key)
                .collect(Collectors.toMap(Function.identity(), _ -> level)));
        levels.putAll(except);
        return new RateSkills(levels);
    }
}
