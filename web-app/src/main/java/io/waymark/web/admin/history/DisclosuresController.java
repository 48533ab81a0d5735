package io.waymark.web.admin.history;

import io.waymark.core.paging.Page;
import io.waymark.core.trail.ShownRecord;
import io.waymark.web.services.PageParts;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.table.Columns;
import io.waymark.web.ui.table.CsvDownload;
import io.waymark.web.ui.table.CsvFile;
import io.waymark.web.ui.table.ListPosition;
import io.waymark.web.ui.table.Pagers;
import io.waymark.web.ui.time.When;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Who was shown whose record. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
class DisclosuresController {

    private static final String HERE = "/admin/history/disclosures";
    /** Of accounts nothing is shown that is a student's record. */
    private static final Set<HistorySource> SOURCES = EnumSet.of(HistorySource.ADVISING, HistorySource.MENTORING);

    private static final String FILE = HERE + ".csv";
    private static final String[] COLUMNS = {
        "history.at", "history.reader", "history.as", "history.student", "history.part"
    };

    private final DisclosureRows rows;
    private final HistoryHeads heads;
    private final PageParts parts;
    private final Columns columns;
    private final Pagers pagers;
    private final CsvDownload downloads;
    private final Texts texts;
    private final When when;

    DisclosuresController(
            DisclosureRows rows,
            HistoryHeads heads,
            PageParts parts,
            Columns columns,
            Pagers pagers,
            CsvDownload downloads,
            Texts texts,
            When when) {
        this.rows = rows;
        this.heads = heads;
        this.parts = parts;
        this.columns = columns;
        this.pagers = pagers;
        this.downloads = downloads;
        this.texts = texts;
        this.when = when;
    }

    @GetMapping(HERE)
    String list(@ModelAttribute("search") HistorySearch search, ListPosition position, Model model) {
        var head = heads.load(search, HERE, SOURCES, List.of());
        var zone = when.zone();
        var listed = parts.load(() -> search.words() == null
                ? rows.ask(search, zone, position.after(), position.limit())
                : new Page<ShownRecord>(List.of(), null));
        var found = listed.unlessSilent();
        model.addAttribute(
                "page",
                new DisclosuresPage(
                        head.get(),
                        columns.of(COLUMNS),
                        found == null
                                ? null
                                : found.items().stream().map(rows::row).toList(),
                        found == null
                                ? null
                                : pagers.of(search.at(HERE), position, found)
                                        .withCsv(search.at(FILE).toString())));
        return "admin/history/disclosures";
    }

    @GetMapping(FILE)
    void file(HistorySearch search, HttpServletResponse response) throws IOException {
        downloads.send(
                new CsvFile<>(
                        "disclosures.csv",
                        Stream.of(COLUMNS).map(texts::say).toList(),
                        (after, limit) ->
                                rows.ask(search, when.zone(), after, limit).map(rows::row),
                        row -> List.of(when.moment(row.at()), row.reader(), row.as(), row.student(), row.part())),
                response);
    }
}
