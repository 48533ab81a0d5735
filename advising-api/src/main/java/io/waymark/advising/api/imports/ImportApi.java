package io.waymark.advising.api.imports;

import io.waymark.core.paging.CountedPage;
import io.waymark.core.paging.Page;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Imports: uploaded, checked row by row, applied whole or not at all. Admins only. */
@HttpExchange("/api/imports")
public interface ImportApi {

    /**
     * Takes a CSV file or an .xlsx workbook of 64 MB at most, whatever its content type says, and starts to check it. Nothing is changed until it is applied.
     *
     * <p>Columns, in any order: {@code role, number, given_name, family_name, email, time_zone, cohort, advisor_number,
     * roadmap, started_on}, and the key or label of each attribute that the college keeps.
     *
     * @param partial whether the file holds only some of the people; nobody is then missing from it
     */
    @PostExchange
    ImportView upload(
            @RequestParam @NotBlank @Size(max = 200) String name,
            @RequestParam(defaultValue = "false") boolean partial,
            @RequestBody InputStreamResource csv);

    /** Newest first. */
    @GetExchange
    CountedPage<ImportView> list(
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);

    @GetExchange("/{import}")
    ImportView show(@PathVariable("import") UUID upload);

    /** The columns of a file whose headings could not be read. */
    @GetExchange("/{import}/columns")
    ForeignColumns columns(@PathVariable("import") UUID upload);

    /**
     * Says which column is which. It is remembered by the headings, and later files are read so. The file is checked anew as an
     * import of its own, which is answered; if it is not kept any more, this one is.
     */
    @PostExchange("/{import}/columns")
    ImportView map(@PathVariable("import") UUID upload, @Valid @RequestBody MapColumns columns);

    /** In the order of the file. */
    @GetExchange("/{import}/errors")
    Page<ImportError> errors(
            @PathVariable("import") UUID upload,
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);

    /** Where a checked file contradicts what people did by hand, in the order of the file; nowhere once that was decided. */
    @GetExchange("/{import}/conflicts")
    Page<ImportConflict> conflicts(
            @PathVariable("import") UUID upload,
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);

    /** What a checked import will change, with what is changed by hand kept. Nothing before it is checked or once it is closed. */
    @GetExchange("/{import}/effects")
    ImportEffects effects(@PathVariable("import") UUID upload);

    /** Whom one kind of change is about, in the order of the file. */
    @GetExchange("/{import}/changes")
    Page<ImportChange> changes(
            @PathVariable("import") UUID upload,
            @RequestParam ImportChange.Kind kind,
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);

    /** Active students whom a checked or applied file does not mention, by number; nobody if it holds only some of the people. */
    @GetExchange("/{import}/missing")
    Page<MissingStudent> missing(
            @PathVariable("import") UUID upload,
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);

    /** Records in the background that students whom an applied file does not mention have left, each by themselves. */
    @PostExchange("/{import}/missing/leaving")
    MissingLeaving recordMissing(@PathVariable("import") UUID upload, @Valid @RequestBody RecordMissing request);

    /** How far the last of that has come. */
    @GetExchange("/{import}/missing/leaving")
    MissingLeaving missingLeaving(@PathVariable("import") UUID upload);

    /**
     * Applies an import that was checked and has no errors. It goes on in the background.
     *
     * @param how what to do about conflicts; all is kept as it is if left out
     */
    @PostExchange("/{import}/apply")
    ImportView apply(@PathVariable("import") UUID upload, @RequestBody(required = false) @Nullable ApplyImport how);

    /** Ends a check, or discards a checked import. Changes nothing in the directory. */
    @PostExchange("/{import}/discard")
    ImportView discard(@PathVariable("import") UUID upload);
}
