package io.waymark.advising.overview;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.overview.StageOverview.StageStay;
import io.waymark.advising.overview.StageCounting.Stay;
import io.waymark.advising.roadmap.Edition;
import io.waymark.core.roadmap.RoadmapKey;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaysTests {

    private static final Edition FIRST = new Edition(RoadmapKey.of("baker"), 1);

    @Test
    void haveAMiddleAndAMiddleHalf() {
        var stays = new Stays(List.of(stay(40, 1), stay(10, 2), stay(20, 2)));

        assertThat(stays.view(new SmallCells(true))).isEqualTo(new StageStay(20, 10, 20));
        assertThat(new Stays(List.of(stay(10, 1), stay(20, 1))).view(new SmallCells(false)))
                .isEqualTo(new StageStay(15, 12.5, 17.5));
    }

    @Test
    void areNotToldOfNobodyNorOfFewInACohort() {
        assertThat(new Stays(List.of()).view(new SmallCells(false))).isNull();
        assertThat(new Stays(List.of(stay(10, 4))).view(new SmallCells(true))).isNull();
        assertThat(new Stays(List.of(stay(10, 4))).view(new SmallCells(false))).isNotNull();
    }

    private static Stay stay(int days, int students) {
        return new Stay(FIRST, 1, days, students);
    }
}
