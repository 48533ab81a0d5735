package io.waymark.web.admin.imports;

import io.waymark.advising.api.imports.ImportApi;
import io.waymark.advising.api.imports.ImportChange;
import io.waymark.advising.api.imports.ImportChange.Kind;
import io.waymark.web.services.PageParts;
import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.table.Columns;
import io.waymark.web.ui.table.CsvDownload;
import io.waymark.web.ui.table.CsvFile;
import io.waymark.web.ui.table.ListPosition;
import io.waymark.web.ui.table.Pagers;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What an import will change, kind by kind: whom it is about, what was and what becomes. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/imports/{id}")
class ChangesController {

    private final ImportApi imports;
    private final ChangeRows rows;
    private final PageParts parts;
    private final Columns columns;
    private final Pagers pagers;
    private final CsvDownload downloads;
    private final Texts texts;

    ChangesController(
            ImportApi imports,
            ChangeRows rows,
            PageParts parts,
            Columns columns,
            Pagers pagers,
            CsvDownload downloads,
            Texts texts) {
        this.imports = imports;
        this.rows = rows;
        this.parts = parts;
        this.columns = columns;
        this.pagers = pagers;
        this.downloads = downloads;
        this.texts = texts;
    }

    @GetMapping("/changes")
    String show(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String kind,
            ListPosition position,
            Model model) {
        var shown = kind(kind);
        var upload = parts.load(() -> imports.show(id));
        var found = parts.load(() -> imports.changes(id, shown, position.after(), position.limit()));
        var here = "/admin/imports/" + id + "/changes";
        model.addAttribute(
                "page",
                new ChangesPage(
                        upload.get(),
                        texts.say("imports.changes.title." + shown),
                        shown == Kind.ATTRIBUTE,
                        columns.of(headings(shown).toArray(String[]::new)),
                        rows.of(found.get().items()),
                        pagers.of(Link.to(here).with("kind", shown), position, found.get())
                                .withCsv(Link.to(here + ".csv")
                                        .with("kind", shown)
                                        .toString())));
        return "admin/imports/changes";
    }

    @GetMapping("/changes.csv")
    void file(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String kind, HttpServletResponse response)
            throws IOException {
        var shown = kind(kind);
        downloads.send(
                new CsvFile<>(
                        "changes.csv",
                        headings(shown).map(texts::say).toList(),
                        (after, limit) -> imports.changes(id, shown, after, limit),
                        this::cells),
                response);
    }

    private List<String> cells(ImportChange change) {
        var row = rows.of(change);
        return (change.kind() == Kind.ATTRIBUTE
                        ? Stream.of(String.valueOf(row.row()), row.person(), row.item(), row.was(), row.becomes())
                        : Stream.of(String.valueOf(row.row()), row.person(), row.was(), row.becomes()))
                .toList();
    }

    private static Stream<String> headings(Kind kind) {
        return switch (kind) {
            case COHORT_CREATED ->
                Stream.of("imports.row", "imports.changes.students", "imports.changes.meant", "imports.changes.cohort");
            case ATTRIBUTE ->
                Stream.of(
                        "imports.row",
                        "imports.person",
                        "imports.changes.item",
                        "imports.changes.was",
                        "imports.changes.becomes");
            default -> Stream.of("imports.row", "imports.person", "imports.changes.was", "imports.changes.becomes");
        };
    }

    private static Kind kind(@Nullable String named) {
        return Typed.code(Kind.class, named).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
