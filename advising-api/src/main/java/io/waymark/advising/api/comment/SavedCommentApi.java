package io.waymark.advising.api.comment;

import io.waymark.core.revision.Revision;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.DeleteExchange;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;
import org.springframework.web.service.annotation.PutExchange;

/** A reviewer's own comments to choose from. Nobody else sees them until they are used. */
@HttpExchange("/api/saved-comments")
public interface SavedCommentApi {

    /** How many one reviewer may keep. */
    int MOST = 50;

    /** The caller's own, oldest first. */
    @GetExchange
    List<SavedCommentView> list();

    @PostExchange
    SavedCommentView add(
            @Valid @RequestBody SavedCommentEntry comment,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key);

    @PutExchange("/{comment}")
    SavedCommentView edit(
            @PathVariable UUID comment,
            @Valid @RequestBody SavedCommentEntry entry,
            @RequestHeader("If-Match") Revision revision);

    @DeleteExchange("/{comment}")
    void delete(@PathVariable UUID comment, @RequestHeader("If-Match") Revision revision);
}
