package io.waymark.web.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.page.Option;
import io.waymark.web.ui.table.BulkView.BulkAction;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTests {

    private static final Link LIST =
            Link.to("/admin/people").with("q", "o’neil & co").with("status", "ACTIVE");
    private static final List<Choice> STATES = List.of(new Choice("ACTIVE", "Active"), new Choice("LEFT", "Left"));

    @Test
    void offersEachChoiceWithWhatElseNarrowsTheList() {
        var filter = Filter.of(LIST, "status", "Status", STATES, "ACTIVE");

        assertThat(filter.chosen()).isEqualTo("Active");
        assertThat(filter.options())
                .containsExactly(
                        new Option("Active", "/admin/people?q=o%E2%80%99neil+%26+co&status=ACTIVE", true),
                        new Option("Left", "/admin/people?q=o%E2%80%99neil+%26+co&status=LEFT", false));
    }

    @Test
    void isTakenBackWithoutTheOthers() {
        assertThat(Filter.of(LIST, "status", "Status", STATES, "LEFT").removed())
                .isEqualTo("/admin/people?q=o%E2%80%99neil+%26+co");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "active", "GRADUATED", "ACTIVE "})
    void isNoneWhereTheAddressSaysNoneOfTheChoices(String value) {
        var filter = Filter.of(LIST, "status", "Status", STATES, value);

        assertThat(filter.chosen()).isNull();
        assertThat(filter.removed()).isNull();
        assertThat(filter.options()).noneMatch(Option::current);
    }

    @Test
    void repeatsTheWordsThatAreLookedFor() {
        assertThat(Filter.ofWords(LIST, "q", "Search", "o’neil & co"))
                .containsExactly(new Filter("Search", List.of(), "o’neil & co", "/admin/people?status=ACTIVE"));
        assertThat(Filter.ofWords(LIST, "q", "Search", null)).isEmpty();
    }

    @Test
    void isKeptWhenTheWordsChange() {
        var search = SearchView.of(LIST, "Search people", "o’neil & co");

        assertThat(search.path()).isEqualTo("/admin/people");
        assertThat(search.kept()).isEqualTo(Map.of("status", "ACTIVE"));
    }

    @ParameterizedTest
    @CsvSource({"all, true", "ALL, false", "some, false", "'', false"})
    void isTickedWholeOnlyIfTheAddressSaysAll(String ticked, boolean all) {
        var bulk = BulkView.of(
                "Selected", "students", "/post", LIST, ticked, List.of(new BulkAction("note", "Note", null)));

        assertThat(bulk.all()).isEqualTo(all);
        assertThat(bulk.id()).isEqualTo("students-bulk");
        assertThat(bulk.tickAll()).isEqualTo(LIST + "&ticked=all");
    }

    @Test
    void sortsOneWayAtATime() {
        var name = Column.sortable("Name", "/admin/people?sort=name");

        assertThat(name.sorted()).isNull();
        assertThat(name.ascending().sorted()).isEqualTo("ascending");
        assertThat(name.ascending().descending().sorted()).isEqualTo("descending");
        assertThat(name.descending().href()).isEqualTo("/admin/people?sort=name");
        assertThat(Column.ofFigures("Rows").ascending().figures()).isTrue();
    }
}
