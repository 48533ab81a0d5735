package io.waymark.web.admin.imports;

import io.waymark.advising.api.imports.ImportApi;
import io.waymark.advising.api.imports.ImportFailure;
import io.waymark.advising.api.imports.ImportState;
import io.waymark.web.admin.imports.ImportPage.Listed;
import io.waymark.web.services.PageParts;
import io.waymark.web.services.Refusals;
import io.waymark.web.ui.page.JobView;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.table.Columns;
import io.waymark.web.ui.table.ListPosition;
import io.waymark.web.ui.table.Pagers;
import io.waymark.web.ui.upload.ReadingTexts;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts an import's page together: how far it is, what is wrong with it and what to choose, asked at once. */
@Component
class ImportPages {

    private static final int CONFLICTS = 100;

    private final ImportApi imports;
    private final ImportJobs jobs;
    private final EffectsViews effects;
    private final ErrorRows rows;
    private final Refusals refusals;
    private final ReadingTexts readings;
    private final PageParts parts;
    private final Columns columns;
    private final Pagers pagers;

    ImportPages(
            ImportApi imports,
            ImportJobs jobs,
            EffectsViews effects,
            ErrorRows rows,
            Refusals refusals,
            ReadingTexts readings,
            PageParts parts,
            Columns columns,
            Pagers pagers) {
        this.imports = imports;
        this.jobs = jobs;
        this.effects = effects;
        this.rows = rows;
        this.refusals = refusals;
        this.readings = readings;
        this.parts = parts;
        this.columns = columns;
        this.pagers = pagers;
    }

    ImportPage load(UUID id, ListPosition position) {
        var shown = parts.load(() -> imports.show(id));
        var wrong = parts.load(() -> imports.errors(id, position.after(), position.limit()));
        var differing = parts.load(() -> imports.conflicts(id, null, CONFLICTS));
        var changing = parts.load(() -> imports.effects(id));
        var upload = shown.get();
        var errors = wrong.get();
        var here = "/admin/imports/" + id;
        return new ImportPage(
                upload,
                jobs.of(upload),
                upload.failure() == null ? null : say(upload.failure()),
                ImportPhase.of(upload),
                effects.of(id, changing.get()),
                new Listed<>(
                        columns.of(
                                "imports.row",
                                "imports.person",
                                "imports.column",
                                "imports.in-file",
                                "imports.in-directory"),
                        upload.state() == ImportState.CHECKED ? differing.get().items() : List.of()),
                new Listed<>(
                        columns.of("imports.row", "imports.column", "imports.value", "imports.wrong", "imports.remedy"),
                        rows.of(errors.items())),
                pagers.of(Link.to(here), position, errors.items().size(), errors.next(), (long) upload.errors())
                        .withCsv(here + "/errors.csv"),
                readings.of(upload.reading()));
    }

    /** What failed before there were codes is said as it was said then. */
    private String say(ImportFailure failure) {
        return refusals.sayOr(
                failure.code(),
                failure.arguments(),
                String.valueOf(failure.arguments().getOrDefault("said", failure.code())));
    }

    /** How far it is. */
    JobView job(UUID id) {
        return jobs.of(imports.show(id));
    }
}
