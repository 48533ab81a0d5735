package io.waymark.advising.api.evidence;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** All hours of a student that wait for the person whose token it is, for one verification of them. */
@HttpExchange("/api/outside-verification/batch")
public interface OutsideBatchApi {

    /** How many entries the link leads to, without a word about any. */
    @GetExchange("/size")
    int size();

    /** Changes nothing. Of what waits the first {@link AnswerBatch#MOST}; also what was answered less than {@link EvidenceApi#UNDO_MINUTES} minutes ago. */
    @GetExchange
    OutsideBatchView show();

    /**
     * All of the answers, or if one of them is refused, none. What waits no more, because the student took it back or somebody
     * else was asked, is a conflict ({@code entry-gone}) that names its days. A field of an answer that is refused is called by
     * the verification, a dot, and the field of the entry, or {@code comment}.
     */
    @PostExchange
    OutsideBatchView answer(@Valid @RequestBody AnswerBatch request);

    /** Takes one answer back, unless it is final or the entry is gone: the same conflict. */
    @PostExchange("/undo")
    OutsideBatchView undo(@Valid @RequestBody UndoOfBatch request);
}
