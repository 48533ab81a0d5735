package io.waymark.web.admin.overview;

import io.waymark.advising.api.imports.ImportView;
import io.waymark.web.ui.chart.BarList;
import io.waymark.web.ui.chart.StageChart;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.table.Column;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an admin reads of the college first.
 *
 * @param cohorts those to choose from; null while they are silent
 * @param cohort the one whose students are counted; empty for all
 * @param csv where the tables are as a file
 * @param tasks what there is to do, as far as it is known
 * @param numbers null while they are silent
 * @param imports the last ones; null while they are silent
 */
record OverviewPage(
        @Nullable List<Choice> cohorts,
        String cohort,
        String csv,
        List<Task> tasks,
        @Nullable Numbers numbers,
        @Nullable List<ImportView> imports) {

    /** Whether nothing is missing of what there is to do. */
    public boolean isComplete() {
        return numbers != null && imports != null;
    }

    /**
     * Something that waits for the admin.
     *
     * @param about who or what it is, for whoever hears only the link
     */
    record Task(State state, String icon, String text, String action, String about, String href) {}

    /**
     * The college, or a cohort of it, in numbers.
     *
     * @param columns of what is waiting
     */
    record Numbers(
            Instant at,
            List<Glance> glance,
            List<StageChart> stages,
            BarList caseloads,
            BarList reasons,
            List<Column> columns,
            List<Waiting> waiting,
            boolean ofCohort) {}

    /** A figure and what it means. */
    record Glance(State state, String figure, String text) {}

    /**
     * What waits for a reviewer.
     *
     * @param href where the reviewer is to be seen
     */
    record Waiting(String reviewer, @Nullable String href, int waiting, int overdue, Instant oldest) {}
}
