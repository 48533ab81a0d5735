package io.waymark.core.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SkillStandingTests {

    private static final Provenance BLS = new Provenance("BLS", null, false, null);
    private static final Skill DETAIL = new Skill("detail", "Detail", "I see it.", 4, BLS);
    private static final Skill CALM = new Skill("calm", "Calm", "I stay calm.", 3, BLS);
    private static final Skill WORDS = new Skill("words", "Words", "I know them.", 3, BLS);

    @ParameterizedTest
    @CsvSource({"0, 3, true", "2, 1, true", "3, 0, false", "4, 0, false"})
    void isAGapBelowWhatTheWorkNeeds(int level, int missing, boolean gap) {
        var standing = new SkillStanding(CALM, level);

        assertThat(standing.missing()).isEqualTo(missing);
        assertThat(standing.isGap()).isEqualTo(gap);
        assertThat(standing.isMet()).isEqualTo(!gap);
    }

    @Test
    void isNeitherAGapNorMetWhileNobodyHasRatedIt() {
        assertThat(new SkillStanding(CALM, null))
                .returns(false, SkillStanding::isGap)
                .returns(false, SkillStanding::isMet);
    }

    @Test
    void tellsTheWidestGapFirstAndElseInTheirOrder() {
        var standings = SkillStanding.of(
                List.of(CALM, DETAIL, WORDS), Map.of("calm", 2, "detail", 1, "words", 2, "of-another-career", 0));

        assertThat(standings).hasSize(3);
        assertThat(SkillStanding.gaps(standings))
                .extracting(SkillStanding::skill)
                .containsExactly(DETAIL, CALM, WORDS);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5})
    void knowsNoOtherLevels(int level) {
        assertThat(SkillStanding.isLevel(level)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new SkillStanding(CALM, level));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void noWorkNeedsASkillToAnotherDegree(int needs) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Skill("calm", "Calm", "I stay calm.", needs, BLS));
    }
}
