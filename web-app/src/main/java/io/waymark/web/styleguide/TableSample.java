package io.waymark.web.styleguide;

import io.waymark.core.paging.Page;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.table.BulkView;
import io.waymark.web.ui.table.BulkView.BulkAction;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.Filter;
import io.waymark.web.ui.table.FilterForm;
import io.waymark.web.ui.table.FilterForm.FilterField;
import io.waymark.web.ui.table.ListPosition;
import io.waymark.web.ui.table.PagerView;
import io.waymark.web.ui.table.Pagers;
import io.waymark.web.ui.table.SearchView;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A list that one searches, narrows, sorts, pages through and acts upon: 312 students of the sample. */
@Component
@StyleguidePart
class TableSample implements Sample {

    private final SampleStudents students = new SampleStudents();
    private final Pagers pagers;
    private final Texts texts;

    TableSample(Pagers pagers, Texts texts) {
        this.pagers = pagers;
        this.texts = texts;
    }

    @Override
    public String piece() {
        return "table";
    }

    @Override
    public void show(Map<String, String> address, Model model) {
        var words = address.get("q");
        var state = address.get("state");
        var descending = "-name".equals(address.get("sort"));
        var list = Link.to("/styleguide/table")
                .with("q", words)
                .with("state", state)
                .with("sort", address.get("sort"));
        var position =
                new ListPosition(address.get("after"), address.get("back"), address.get("page"), address.get("size"));
        var page = students.find(words, state, descending, position);
        model.addAttribute("students", page.items());
        model.addAttribute("columns", columns(list, descending));
        model.addAttribute("search", SearchView.of(list, texts.say("styleguide.table.find"), words));
        model.addAttribute("filters", filters(list, words, state));
        model.addAttribute("more", more(list));
        model.addAttribute("sorts", sorts(list, descending));
        model.addAttribute("pager", pager(list, position, page, students.count(words, state)));
        model.addAttribute("bulk", bulk(position.here(list), address.get("ticked")));
    }

    private PagerView pager(Link list, ListPosition position, Page<SampleStudents.SampleStudent> page, long total) {
        return pagers.of(list, position, page.items().size(), page.next(), total)
                .withCsv("/styleguide/table");
    }

    private List<Column> columns(Link list, boolean descending) {
        var name = Column.sortable(
                texts.say("styleguide.table.student"),
                list.with("sort", descending ? "name" : "-name").toString());
        return List.of(
                descending ? name.descending() : name.ascending(),
                Column.of(texts.say("styleguide.table.state")),
                Column.ofFigures(texts.say("styleguide.table.steps")));
    }

    private List<Filter> filters(Link list, @Nullable String words, @Nullable String state) {
        return Stream.concat(
                        Filter.ofWords(list, "q", texts.say("styleguide.table.find"), words).stream(),
                        Stream.of(Filter.of(list, "state", texts.say("styleguide.table.state"), states(), state)))
                .toList();
    }

    private FilterForm more(Link list) {
        return new FilterForm(
                list,
                List.of(
                        FilterField.choice(list, "state", texts.say("styleguide.table.state"), states()),
                        FilterField.day(list, "since", texts.say("styleguide.table.since"))));
    }

    private List<Choice> states() {
        return Stream.of(State.values())
                .map(each -> new Choice(each.key(), texts.say(each.word())))
                .toList();
    }

    private Filter sorts(Link list, boolean descending) {
        var sorts = Stream.of("name", "-name")
                .map(each -> new Choice(each, texts.say("styleguide.table.sort." + each.replace("-", "z"))))
                .toList();
        return Filter.of(list, "sort", "", sorts, descending ? "-name" : "name");
    }

    private BulkView bulk(Link here, @Nullable String ticked) {
        return BulkView.of(
                texts.say("styleguide.table.bulk"),
                "students",
                "/styleguide/table",
                here,
                ticked,
                List.of(
                        new BulkAction("message", texts.say("styleguide.table.message"), "chat"),
                        new BulkAction("invite", texts.say("styleguide.table.invite"), "calendar")));
    }
}
