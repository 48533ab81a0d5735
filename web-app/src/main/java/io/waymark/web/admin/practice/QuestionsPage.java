package io.waymark.web.admin.practice;

import io.waymark.advising.api.practice.QuestionBank;
import io.waymark.web.ui.page.Option;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.Filter;
import io.waymark.web.ui.table.PagerView;
import io.waymark.web.ui.table.SearchView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bank of questions as it is drawn.
 *
 * @param kept whether the reader adds to it, rather than only reviews it
 * @param bank the one that is shown; null where no roadmap prepares for an exam, or while that cannot be said
 * @param banks the ways to each; null while that cannot be said
 * @param questions null while they cannot be listed, as is the pager
 */
record QuestionsPage(
        boolean kept,
        @Nullable QuestionBank bank,
        @Nullable List<Option> banks,
        SearchView search,
        List<Filter> filters,
        List<Column> columns,
        @Nullable List<QuestionLine> questions,
        @Nullable PagerView pager) {}
