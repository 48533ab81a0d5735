package io.waymark.web.admin.advisors;

import io.waymark.advising.api.advisor.AssignedSort;
import io.waymark.advising.api.advisor.AssignedStudent;
import io.waymark.advising.api.advisor.AssignmentPhase;
import io.waymark.core.paging.CountedPage;
import io.waymark.web.admin.advisors.StudentsTable.AssignedRow;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.table.BulkView;
import io.waymark.web.ui.table.BulkView.BulkAction;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.Filter;
import io.waymark.web.ui.table.ListPosition;
import io.waymark.web.ui.table.Pagers;
import io.waymark.web.ui.table.SearchView;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the table of an advisor's students: what narrows it, what orders it and what may be done with the rows. */
@Component
class StudentsTables {

    private final Pagers pagers;
    private final Texts texts;
    private final Clock clock;

    StudentsTables(Pagers pagers, Texts texts, Clock clock) {
        this.pagers = pagers;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param ticked whether all rows are ticked to begin with, as the address says it */
    StudentsTable table(
            UUID advisor,
            StudentsSearch search,
            ListPosition position,
            @Nullable String ticked,
            @Nullable CountedPage<AssignedStudent> found) {
        var list = search.of(advisor);
        var now = clock.instant();
        return new StudentsTable(
                SearchView.of(list, texts.say("advisors.students.find"), search.words()),
                filters(list, search),
                sorts(list, search),
                search.narrows(),
                columns(list, search),
                found == null
                        ? null
                        : found.items().stream()
                                .map(each -> AssignedRow.of(each, now))
                                .toList(),
                found == null ? null : pagers.of(list, position, found),
                BulkView.of(
                        texts.say("advisors.students.chosen"),
                        "students",
                        "/admin/advisors/" + advisor + "/chosen",
                        position.here(list),
                        ticked,
                        List.of(new BulkAction("handover", texts.say("advisors.students.hand-over"), "send"))));
    }

    private List<Filter> filters(Link list, StudentsSearch search) {
        var phases = Stream.of(AssignmentPhase.values())
                .map(each -> new Choice(each.name(), texts.say("advisors.phase." + each)))
                .toList();
        var phase = Objects.toString(search.phaseOrAny(), null);
        return Stream.concat(
                        Filter.ofWords(list, "q", texts.say("advisors.students.find"), search.words()).stream(),
                        Stream.of(Filter.of(list, "phase", texts.say("advisors.phase"), phases, phase)))
                .toList();
    }

    private Filter sorts(Link list, StudentsSearch search) {
        var sorts = Stream.of(AssignedSort.values())
                .map(each -> new Choice(each.name(), texts.say("advisors.students.sort." + each)))
                .toList();
        return Filter.of(list, "sort", "", sorts, search.sortOrFirst().name());
    }

    private List<Column> columns(Link list, StudentsSearch search) {
        var name = heading(list, "advisors.student", AssignedSort.NAME);
        var since = heading(list, "advisors.student.since", AssignedSort.NEWEST);
        var newest = search.sortOrFirst() == AssignedSort.NEWEST;
        return List.of(
                newest ? name : name.ascending(),
                newest ? since.descending() : since,
                Column.of(texts.say("advisors.student.state")));
    }

    private Column heading(Link list, String label, AssignedSort sort) {
        return Column.sortable(texts.say(label), list.with("sort", sort).toString());
    }
}
