package io.waymark.web.outsider.verification;

import io.waymark.advising.api.evidence.AnswerBatch;
import io.waymark.advising.api.evidence.OutsideBatchApi;
import io.waymark.advising.api.evidence.OutsideBatchView;
import io.waymark.advising.api.evidence.UndoOfBatch;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.web.services.LinkVisit;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Versions;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Asks the advising service about all hours that one link leads to. Whatever is over was never there. */
@Component
class LinkedBatches {

    private final OutsideBatchApi batches;

    LinkedBatches(OutsideBatchApi batches) {
        this.batches = batches;
    }

    OutsideBatchView show(LinkVisit visit) {
        return call(visit, OutsideBatchApi::show);
    }

    /** Whether the link leads to any; to ask shows nobody anything. */
    boolean areThere(LinkVisit visit) {
        return call(visit, OutsideBatchApi::size) > 0;
    }

    void answer(LinkVisit visit, AnswerBatch answers) {
        call(visit, api -> api.answer(answers));
    }

    void undo(LinkVisit visit, UUID verification, String version) {
        call(
                visit,
                api -> api.undo(
                        new UndoOfBatch(verification, Versions.of(version).version())));
    }

    private <T> T call(LinkVisit visit, Function<OutsideBatchApi, T> call) {
        try {
            return visit.call(() -> call.apply(batches));
        } catch (RefusedException refused) {
            if (refused.status().isSameCodeAs(HttpStatus.NOT_FOUND)) {
                throw new NotFoundException("link-spent", "There is nothing to verify by this link any more.");
            }
            throw refused;
        }
    }
}
