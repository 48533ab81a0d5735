package io.waymark.advising.imports;

import io.waymark.advising.api.imports.ApplyImport;
import io.waymark.advising.api.imports.ForeignColumns;
import io.waymark.advising.api.imports.ImportApi;
import io.waymark.advising.api.imports.ImportChange;
import io.waymark.advising.api.imports.ImportConflict;
import io.waymark.advising.api.imports.ImportEffects;
import io.waymark.advising.api.imports.ImportError;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.advising.api.imports.MapColumns;
import io.waymark.advising.api.imports.MissingLeaving;
import io.waymark.advising.api.imports.MissingStudent;
import io.waymark.advising.api.imports.RecordMissing;
import io.waymark.advising.spool.Spool;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.paging.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.util.unit.DataSize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ImportController implements ImportApi {

    private static final DataSize LARGEST = DataSize.ofMegabytes(64);

    private final ImportService imports;
    private final ImportReports reports;
    private final ColumnMappings mappings;
    private final EffectsService effects;
    private final MissingService missing;

    ImportController(
            ImportService imports,
            ImportReports reports,
            EffectsService effects,
            ColumnMappings mappings,
            MissingService missing) {
        this.imports = imports;
        this.reports = reports;
        this.mappings = mappings;
        this.effects = effects;
        this.missing = missing;
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public ImportView upload(String name, boolean partial, InputStreamResource csv) {
        try (var in = csv.getInputStream();
                var spooled = Spool.take(in, LARGEST)) {
            return imports.upload(name, partial, spooled);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public CountedPage<ImportView> list(@Nullable String after, int limit) {
        return reports.list(after, limit);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public ForeignColumns columns(UUID upload) {
        return mappings.columns(new ImportId(upload));
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public ImportView map(UUID upload, MapColumns columns) {
        mappings.map(new ImportId(upload), columns);
        return imports.checkAnew(new ImportId(upload));
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public ImportView show(UUID upload) {
        return reports.show(new ImportId(upload));
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public Page<ImportError> errors(UUID upload, @Nullable String after, int limit) {
        return reports.errors(new ImportId(upload), after, limit);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public Page<ImportConflict> conflicts(UUID upload, @Nullable String after, int limit) {
        return reports.conflicts(new ImportId(upload), after, limit);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public ImportEffects effects(UUID upload) {
        return effects.of(new ImportId(upload));
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public Page<ImportChange> changes(UUID upload, ImportChange.Kind kind, @Nullable String after, int limit) {
        return effects.changes(new ImportId(upload), kind, after, limit);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public Page<MissingStudent> missing(UUID upload, @Nullable String after, int limit) {
        return missing.list(new ImportId(upload), after, limit);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public MissingLeaving recordMissing(UUID upload, RecordMissing request) {
        return missing.leave(new ImportId(upload), request);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public MissingLeaving missingLeaving(UUID upload) {
        return missing.latest(new ImportId(upload));
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public ImportView apply(UUID upload, @Nullable ApplyImport how) {
        return imports.apply(new ImportId(upload), how == null ? ApplyImport.KEEPING : how);
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public ImportView discard(UUID upload) {
        return imports.discard(new ImportId(upload));
    }
}
