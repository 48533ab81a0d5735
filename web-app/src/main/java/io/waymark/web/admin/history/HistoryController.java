package io.waymark.web.admin.history;

import io.waymark.core.paging.Page;
import io.waymark.core.trail.ThingChange;
import io.waymark.web.services.PageParts;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.table.Columns;
import io.waymark.web.ui.table.CsvDownload;
import io.waymark.web.ui.table.CsvFile;
import io.waymark.web.ui.table.ListPosition;
import io.waymark.web.ui.table.Pagers;
import io.waymark.web.ui.time.When;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Who changed what. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class HistoryController {

    private static final String HERE = "/admin/history";
    private static final String FILE = HERE + "/changes.csv";
    private static final String[] COLUMNS = {
        "history.at", "history.actor", "history.what", "history.concerned", "history.fields"
    };

    private final HistoryRows rows;
    private final HistoryHeads heads;
    private final HistoryWords words;
    private final PageParts parts;
    private final Columns columns;
    private final Pagers pagers;
    private final CsvDownload downloads;
    private final Texts texts;
    private final When when;

    HistoryController(
            HistoryRows rows,
            HistoryHeads heads,
            HistoryWords words,
            PageParts parts,
            Columns columns,
            Pagers pagers,
            CsvDownload downloads,
            Texts texts,
            When when) {
        this.rows = rows;
        this.heads = heads;
        this.words = words;
        this.parts = parts;
        this.columns = columns;
        this.pagers = pagers;
        this.downloads = downloads;
        this.texts = texts;
        this.when = when;
    }

    @GetMapping(HERE)
    String list(@ModelAttribute("search") HistorySearch search, ListPosition position, Model model) {
        var head = heads.load(search, HERE, EnumSet.allOf(HistorySource.class), things(search));
        var zone = when.zone();
        var listed = parts.load(() -> search.words() == null
                ? rows.ask(search, zone, position.after(), position.limit())
                : new Page<ThingChange>(List.of(), null));
        var found = listed.unlessSilent();
        model.addAttribute(
                "page",
                new HistoryPage(
                        head.get(),
                        columns.of(COLUMNS),
                        found == null
                                ? null
                                : found.items().stream().map(rows::row).toList(),
                        found == null
                                ? null
                                : pagers.of(search.at(HERE), position, found)
                                        .withCsv(search.at(FILE).toString())));
        return "admin/history/changes";
    }

    @GetMapping(FILE)
    void file(HistorySearch search, HttpServletResponse response) throws IOException {
        downloads.send(
                new CsvFile<>(
                        "changes.csv",
                        Stream.of(COLUMNS).map(texts::say).toList(),
                        (after, limit) ->
                                rows.ask(search, when.zone(), after, limit).map(rows::row),
                        row -> List.of(
                                when.moment(row.at()),
                                row.actor(),
                                row.what(),
                                text(row.about()),
                                texts.facts(row.changes()))),
                response);
    }

    private List<Choice> things(HistorySearch search) {
        return search.sourceOrFirst().things().stream()
                .map(each -> new Choice(each, words.thing(each)))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
