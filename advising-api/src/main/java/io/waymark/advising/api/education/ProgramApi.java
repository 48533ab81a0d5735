package io.waymark.advising.api.education;

import io.waymark.advising.api.csv.FileReport;
import io.waymark.advising.api.kind.Choice;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.revision.Revision;
import io.waymark.core.roadmap.DegreeLevel;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** The college's directory of programs: admins keep it, students and advisors look things up in it. */
@HttpExchange("/api/programs")
public interface ProgramApi {

    /** How many can be set side by side. */
    int MOST_COMPARED = 4;

    /**
     * By college and name.
     *
     * @param q words of the college or the name, or the beginning of the code
     * @param retired whether to list those that are not offered any more, instead of those that are
     */
    @GetExchange
    CountedPage<ProgramView> list(
            @RequestParam(required = false) @Size(max = 200) @Nullable String q,
            @RequestParam(required = false) @Nullable DegreeLevel level,
            @RequestParam(required = false) @Nullable StudyMode mode,
            @RequestParam(required = false) @Size(max = 100) @Nullable String accreditor,
            @RequestParam(defaultValue = "false") boolean retired,
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);

    /** These, in this order; those that there are not are left out. */
    @GetExchange("/compared")
    List<ProgramView> compared(@RequestParam @Size(max = MOST_COMPARED) List<@NotNull UUID> program);

    /** The accreditors that the roadmaps know. */
    @GetExchange("/accreditors")
    List<Choice> accreditors();

    @GetExchange("/{program}")
    ProgramView show(@PathVariable UUID program);

    @PostExchange
    ProgramView add(
            @Valid @RequestBody ProgramEntry entry,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key);

    @PutExchange("/{program}")
    ProgramView change(
            @PathVariable UUID program,
            @Valid @RequestBody ProgramEntry entry,
            @RequestHeader("If-Match") Revision revision);

    /** Takes a program out of what is offered. */
    @PostExchange("/{program}/retire")
    ProgramView retire(@PathVariable UUID program, @RequestHeader("If-Match") Revision revision);

    @PostExchange("/{program}/restore")
    ProgramView restore(@PathVariable UUID program, @RequestHeader("If-Match") Revision revision);

    /**
     * Takes a CSV file (UTF-8, 2 MB at most) of programs: adds those that are new and changes the others, all or none. A program is
     * the same by its college and name. Those that are not in the file stay as they are.
     *
     * <p>Columns, in any order: {@code college, program, level, cip, mode, accreditor, accredited_through, checked_on,
     * months, cost_usd, url}.
     */
    @PostExchange("/file")
    FileReport take(@RequestBody InputStreamResource csv);
}
