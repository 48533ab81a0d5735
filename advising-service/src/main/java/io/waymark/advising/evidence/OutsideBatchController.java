package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.AnswerBatch;
import io.waymark.advising.api.evidence.OutsideBatchApi;
import io.waymark.advising.api.evidence.OutsideBatchView;
import io.waymark.advising.api.evidence.UndoOfBatch;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class OutsideBatchController implements OutsideBatchApi {

    private final BatchReviewing reviewing;
    private final LinkHolder holder;

    OutsideBatchController(BatchReviewing reviewing, LinkHolder holder) {
        this.reviewing = reviewing;
        this.holder = holder;
    }

    @Override
    @PreAuthorize("hasRole('OUTSIDER')")
    public int size() {
        return holder.within(reviewing::size);
    }

    @Override
    @PreAuthorize("hasRole('OUTSIDER')")
    public OutsideBatchView show() {
        return holder.within(reviewing::show);
    }

    @Override
    @PreAuthorize("hasRole('OUTSIDER')")
    public OutsideBatchView answer(AnswerBatch request) {
        return holder.within(link -> reviewing.answer(link, request));
    }

    @Override
    @PreAuthorize("hasRole('OUTSIDER')")
    public OutsideBatchView undo(UndoOfBatch request) {
        return holder.within(link -> reviewing.undo(link, request));
    }
}
