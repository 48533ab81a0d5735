package io.waymark.advising.api.evidence;

import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** All hours of a student that wait for the person whose token it is, for one verification of them. */
@HttpExchange("/api/outside-verification/batch")
public interface OutsideBatchApi {

    /** Changes nothing. Also what was answered less than {@link EvidenceApi#UNDO_MINUTES} minutes ago. */
    @GetExchange
    OutsideBatchView show();

    /** All of the answers, or if one of them is refused, none. */
    @PostExchange
    OutsideBatchView answer(@Valid @RequestBody AnswerBatch request);

    /** Takes one answer back. */
    @PostExchange("/undo")
    OutsideBatchView undo(@Valid @RequestBody UndoOfBatch request);
}
