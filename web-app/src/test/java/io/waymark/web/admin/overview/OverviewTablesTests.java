package io.waymark.web.admin.overview;

import static io.waymark.web.ui.time.Viewer.plain;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.web.admin.overview.OverviewPage.Glance;
import io.waymark.web.admin.overview.OverviewPage.Numbers;
import io.waymark.web.admin.overview.OverviewPage.Waiting;
import io.waymark.web.ui.chart.BarList;
import io.waymark.web.ui.chart.BarList.Benchmark;
import io.waymark.web.ui.chart.StageChart;
import io.waymark.web.ui.chart.StageChart.Weeks;
import io.waymark.web.ui.message.RealTexts;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.time.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OverviewTablesTests {

    private static final Instant NOW = Instant.parse("2026-11-10T14:00:00Z");
    private static final List<String> HEADINGS = List.of("Advisor", "Students", "Limit", "Over");

    @RegisterExtension
    private final Viewer viewer = Viewer.at("2026-11-10T14:00:00Z");

    @Test
    void holdTheFiguresOfAllCharts() {
        var written =
                written(numbers(bars(new BarList.ComparedBar("Dana Reyes", null, 341, 300, "41 over")), "Dana Reyes"));

        assertThat(written)
                .startsWith("\uFEFF")
                .contains("73%,\"293 of 400 students, and more\"\r\n")
                .contains("\r\n\r\nHealth Information Technician\r\n")
                .contains("\r\nExplore,412,31,3,5,8,4\r\n")
                .contains("\r\nDana Reyes,341,300,41 over\r\n")
                .contains("\r\nDana Reyes,12,4,November 9\r\n");
    }

    /** Empty would read as none. */
    @Test
    void sayWhatIsHidden() {
        assertThat(written(numbers(bars(new BarList.ComparedBar("Dana Reyes", null, null, 300, "")), "Dana Reyes")))
                .contains("\r\nPrepare,Hidden,Hidden,,,,\r\n", "\r\nDana Reyes,Hidden,300,\r\n");
    }

    @Test
    void leaveTheMarksOutWhereThereAreNone() {
        assertThat(written(numbers(bars(new BarList.ComparedBar("No contact", null, 41, null, "18 more")), "Dana")))
                .contains("\r\nNo contact,41,,18 more\r\n");
    }

    @Test
    void makeNoFormulaOfAName() {
        assertThat(written(numbers(bars(), "=cmd|' /C calc'!A0"))).contains("\r\n\"'=cmd|' /C calc'!A0\",12,4,");
    }

    private String written(Numbers numbers) {
        return plain(new OverviewTables(RealTexts.texts(), viewer.when()).of(numbers));
    }

    private static Numbers numbers(BarList caseloads, String reviewer) {
        var stages = new StageChart(
                "stages",
                "Health Information Technician",
                "Sentence.",
                List.of(
                        stage(1, "Explore", 412, 31, new Weeks(3, 5, 8), 4),
                        stage(2, "Prepare", null, null, null, null)),
                null);
        return new Numbers(
                NOW,
                List.of(new Glance(State.PROGRESS, "73%", "293 of 400 students, and more")),
                List.of(stages),
                caseloads,
                bars(),
                Stream.of("Reviewer", "Waiting", "Past the due date", "Oldest since")
                        .map(Column::of)
                        .toList(),
                List.of(new Waiting(reviewer, null, 12, 4, NOW.minusSeconds(86_400))),
                false);
    }

    private static StageChart.StageBar stage(
            int number,
            String label,
            @Nullable Integer reached,
            @Nullable Integer now,
            @Nullable Weeks weeks,
            @Nullable Integer usual) {
        return new StageChart.StageBar(number, label, reached, now, weeks, usual);
    }

    private static BarList bars(BarList.ComparedBar... bars) {
        return new BarList("load", "Caseloads", "Sentence.", Benchmark.LIMIT, HEADINGS, List.of(bars), null);
    }
}
