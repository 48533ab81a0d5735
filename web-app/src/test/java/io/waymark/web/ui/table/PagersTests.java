package io.waymark.web.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.paging.Page;
import io.waymark.web.ui.message.RealTexts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.page.Option;
import io.waymark.web.ui.time.Viewer;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PagersTests {

    private static final Link LIST = Link.to("/advisor/caseload").with("q", "ma");

    @RegisterExtension
    private final Viewer viewer = Viewer.at("2026-11-10T14:00:00Z");

    private final Pagers pagers = new Pagers(RealTexts.texts(), new DensityPreference());

    @ParameterizedTest
    @CsvSource({
        "0, , 0, Nothing here",
        "1, , 1, 1–1 of 1",
        "50, c2, 312, 1–50 of 312",
        "50, c2, , 1–50 of more",
        "7, , , 1–7 of 7",
        "50, c2, 9316, '1–50 of 9,316'",
        "50, c2, 20316, '1–50 of more than 10,000'"
    })
    void saysWhichRowsOfHowMany(int shown, @Nullable String next, @Nullable Long total, String summary) {
        assertThat(pagers.of(LIST, ListPosition.start(), shown, next, total).summary())
                .isEqualTo(summary);
    }

    /** Somebody was added or left since the list was counted: the last page knows better. */
    @Test
    void countsTheRowsItselfOnTheLastPage() {
        var third = new ListPosition("c3", "c2", "3", "25");

        assertThat(pagers.of(LIST, third, 4, null, 60L).summary()).isEqualTo("51–54 of 54");
    }

    @Test
    void countsAPageWhoseWholeNobodyCounted() {
        var page = new Page<>(Collections.nCopies(50, "row"), "c2");

        assertThat(pagers.of(LIST, ListPosition.start(), page).summary()).isEqualTo("1–50 of more");
    }

    @Test
    void leadsBackOnlyWhereSomethingLiesBefore() {
        var first = pagers.of(LIST, ListPosition.start(), 50, "c2", 312L);
        var second = pagers.of(LIST, new ListPosition("c2", null, "2", null), 50, "c3", 312L);
        var third = pagers.of(LIST, new ListPosition("c3", "c2", "3", null), 50, "c4", 312L);

        assertThat(first.previous()).isNull();
        assertThat(first.first()).isNull();
        assertThat(second.previous()).isEqualTo("/advisor/caseload?q=ma");
        assertThat(second.first()).isNull();
        assertThat(third.previous()).isEqualTo("/advisor/caseload?q=ma&after=c2&page=2");
        assertThat(third.first()).isEqualTo("/advisor/caseload?q=ma");
        assertThat(third.next()).isEqualTo("/advisor/caseload?q=ma&after=c4&page=4&back=c2.c3");
    }

    @Test
    void leadsNowhereFromTheEnd() {
        assertThat(pagers.of(LIST, new ListPosition("c2", null, "2", null), 12, null, null)
                        .next())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({"25, , 0", "26, , 3", "12, c2, 3"})
    void offersSizesOnlyWhereTheyWouldChangeSomething(int shown, @Nullable String next, int sizes) {
        assertThat(pagers.of(LIST, ListPosition.start(), shown, next, null).sizes())
                .hasSize(sizes);
    }

    /** The pages of another size begin elsewhere. */
    @Test
    void beginsAtTheFirstPageInAnotherSize() {
        var pager = pagers.of(LIST, new ListPosition("c2", null, "2", "25"), 25, "c3", 312L);

        assertThat(pager.sizes())
                .containsExactly(
                        new Option("25 rows", "/advisor/caseload?q=ma&size=25", true),
                        new Option("50 rows", "/advisor/caseload?q=ma", false),
                        new Option("100 rows", "/advisor/caseload?q=ma&size=100", false));
    }

    @Test
    void staysOnThePageWhenTheRowsComeCloser() {
        var pager = pagers.of(LIST, new ListPosition("c2", null, "2", null), 50, "c3", 312L);

        assertThat(pager.densities())
                .containsExactly(
                        new Option("Comfortable", "/advisor/caseload?q=ma&after=c2&page=2&density=comfortable", true),
                        new Option("Compact", "/advisor/caseload?q=ma&after=c2&page=2&density=compact", false));
    }

    @Test
    void writesNumbersAsTheViewerReadsThem() {
        viewer.reads(Locale.GERMANY, "Europe/Berlin");

        assertThat(pagers.of(LIST, ListPosition.start(), 50, "c2", 9_316L).summary())
                .contains("9.316");
    }

    @Test
    void mayBeTheListAsAFileToo() {
        var pager = pagers.of(LIST, ListPosition.start(), List.of("row").size(), null, null);

        assertThat(pager.csv()).isNull();
        assertThat(pager.withCsv("/advisor/caseload.csv").csv()).isEqualTo("/advisor/caseload.csv");
        assertThat(pager.withCsv("/advisor/caseload.csv").summary()).isEqualTo(pager.summary());
    }
}
