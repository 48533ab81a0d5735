package io.waymark.web.styleguide;

import io.waymark.web.ui.chart.BarList;
import io.waymark.web.ui.chart.StageChart;
import io.waymark.web.ui.message.Texts;
import java.util.List;

/** Charts that compare with a limit, with before and with what is usual. */
record ComparisonSamples(Texts texts) {

    StageChart stages() {
        return new StageChart(
                "chart-stages",
                texts.say("styleguide.chart.stages"),
                texts.say("styleguide.chart.stages.when"),
                List.of(
                        new StageChart.StageBar(1, "Research the field", 412, 31, new StageChart.Weeks(3, 5, 8), 6),
                        new StageChart.StageBar(
                                2, "Gain relevant experience", 381, 245, new StageChart.Weeks(12, 19, 29), 14),
                        new StageChart.StageBar(3, "Obtain certifications", null, null, null, null)),
                null);
    }

    BarList limits() {
        return bars(
                "limit",
                BarList.Benchmark.LIMIT,
                new BarList.ComparedBar("C. Ruiz", null, 341, 300, "41 over"),
                new BarList.ComparedBar("S. Adeyemi", null, 236, 300, "64 below"));
    }

    BarList before() {
        return bars(
                "before",
                BarList.Benchmark.BEFORE,
                new BarList.ComparedBar("No contact for a long time", null, 41, 29, "12 more"),
                new BarList.ComparedBar("Missed the last appointment", null, 19, 22, "3 fewer"),
                new BarList.ComparedBar("No roadmap", null, null, null, ""));
    }

    private BarList bars(String key, BarList.Benchmark mark, BarList.ComparedBar... bars) {
        return new BarList(
                "chart-" + key,
                texts.say("styleguide.chart." + key),
                texts.say("styleguide.chart." + key + ".when"),
                mark,
                List.of("What", "Students", "Compared with", "Difference"),
                List.of(bars),
                null);
    }
}
