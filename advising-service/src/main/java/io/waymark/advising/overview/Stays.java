package io.waymark.advising.overview;

import io.waymark.advising.api.overview.StageOverview.StageStay;
import io.waymark.advising.overview.StageCounting.Stay;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long those stayed in a stage who completed it. */
record Stays(List<Stay> stays) {

    Stays {
        stays = stays.stream().sorted(Comparator.comparingInt(Stay::days)).toList();
    }

    @Nullable
    StageStay view(SmallCells cells) {
        var students = stays.stream().mapToInt(Stay::students).sum();
        return students == 0
                ? null
                : cells.of(
                        students,
                        new StageStay(quantile(.5, students), quantile(.25, students), quantile(.75, students)));
    }

    /** As the database's percentile_cont. */
    private double quantile(double share, int students) {
        var place = share * (students - 1);
        var below = days((int) Math.floor(place));
        var above = days((int) Math.ceil(place));
        return below + (above - below) * (place - Math.floor(place));
    }

    private int days(int place) {
        var passed = 0;
        for (var stay : stays) {
            passed += stay.students();
            if (place < passed) {
                return stay.days();
            }
        }
        throw new IllegalArgumentException("There is nobody at place " + place);
    }
}
