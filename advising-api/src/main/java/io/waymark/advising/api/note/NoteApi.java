package io.waymark.advising.api.note;

import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** Notes about a student, written by the student's advisor. */
@HttpExchange("/api")
public interface NoteApi {

    /** Newest first: the advisor's own and those shared; for the student, those shared. */
    @GetExchange("/students/{student}/notes")
    Page<NoteView> list(
            @PathVariable UUID student,
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);

    @PostExchange("/students/{student}/notes")
    NoteView add(
            @PathVariable UUID student,
            @Valid @RequestBody NoteEntry entry,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key);

    /** About each of them, or 404 {@code no-longer-advised} and about none where the caller does not advise one of them now. */
    @PostExchange("/notes")
    void addToMany(@Valid @RequestBody NoteForMany request);

    /** For the author only, as are the following. */
    @GetExchange("/notes/{note}")
    NoteView show(@PathVariable UUID note);

    @PutExchange("/notes/{note}")
    NoteView edit(
            @PathVariable UUID note, @Valid @RequestBody NoteEntry entry, @RequestHeader("If-Match") Revision revision);

    @DeleteExchange("/notes/{note}")
    void delete(@PathVariable UUID note, @RequestHeader("If-Match") Revision revision);
}
