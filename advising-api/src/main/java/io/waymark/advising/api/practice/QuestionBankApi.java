package io.waymark.advising.api.practice;

import io.waymark.advising.api.csv.FileReport;
import io.waymark.core.paging.CountedPage;
import io.waymark.core.revision.Revision;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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

/** The college's questions for practice tests: admins write them, and review what another wrote before it is asked. */
@HttpExchange("/api/questions")
public interface QuestionBankApi {

    /** One for each credential of the roadmaps that has an exam. */
    @GetExchange("/banks")
    List<QuestionBank> banks();

    /**
     * By identifier.
     *
     * @param credential that of the first bank, if left out
     * @param q words of the question, its explanation or its identifier
     * @param state all but those that are retired, if left out
     */
    @GetExchange
    CountedPage<QuestionView> list(
            @RequestParam(required = false) @Size(max = 100) @Nullable String credential,
            @RequestParam(required = false) @Size(max = 200) @Nullable String q,
            @RequestParam(required = false) @Min(1) @Max(99) @Nullable Integer domain,
            @RequestParam(required = false) @Nullable QuestionState state,
            @RequestParam(required = false) @Size(max = 1_000) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit);

    @GetExchange("/{question}")
    QuestionView show(@PathVariable UUID question);

    /** Its versions, the newest first. */
    @GetExchange("/{question}/versions")
    List<WordingView> versions(@PathVariable UUID question);

    /** Adds a question, which then waits for its review. */
    @PostExchange
    QuestionView add(
            @Valid @RequestBody QuestionEntry entry,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key);

    /** Writes another version, which waits for its review; until then the earlier one is asked. */
    @PutExchange("/{question}")
    QuestionView change(
            @PathVariable UUID question,
            @Valid @RequestBody QuestionWording wording,
            @RequestHeader("If-Match") Revision revision);

    /** The newest version is asked from now on. Not by who wrote it. */
    @PostExchange("/{question}/approve")
    QuestionView approve(@PathVariable UUID question, @RequestHeader("If-Match") Revision revision);

    /** The newest version is not asked; its author reads why. Not by who wrote it. */
    @PostExchange("/{question}/return")
    QuestionView giveBack(
            @PathVariable UUID question,
            @Valid @RequestBody ReturnQuestion request,
            @RequestHeader("If-Match") Revision revision);

    /** Asks a question no more. Attempts that have it keep it. */
    @PostExchange("/{question}/retire")
    QuestionView retire(@PathVariable UUID question, @RequestHeader("If-Match") Revision revision);

    @PostExchange("/{question}/restore")
    QuestionView restore(@PathVariable UUID question, @RequestHeader("If-Match") Revision revision);

    /**
     * Takes a CSV file (UTF-8, 4 MB at most) of questions: adds those that are new and writes another version of those that say
     * something else, all or none. What is new or changed waits for its review. Those that are not in the file stay as they are.
     *
     * <p>Columns, in any order: {@code identifier, domain, difficulty, format, stem, choice_a, choice_b, choice_c, choice_d,
     * correct, explanation, source_title, source_section, source_url, source_checked_on}.
     */
    @PostExchange("/file")
    FileReport take(@RequestParam @Size(max = 100) String credential, @RequestBody InputStreamResource csv);
}
