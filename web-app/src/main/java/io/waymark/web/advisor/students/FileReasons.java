package io.waymark.web.advisor.students;

import io.waymark.advising.api.caseload.AttentionReason;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Action;
import io.waymark.web.ui.reason.Reasons;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells why a student needs attention, what would end that, and what the advisor can do. */
@Component
class FileReasons {

    private final Reasons reasons;
    private final Texts texts;

    FileReasons(Reasons reasons, Texts texts) {
        this.reasons = reasons;
        this.texts = texts;
    }

    List<FileReason> of(FileHead head, List<AttentionReason> all) {
        return all.stream()
                .map(reason -> new FileReason(
                        reasons.view(reason),
                        texts.say("file.resolved." + reason.kind(), head.called()),
                        action(head, reason)))
                .toList();
    }

    private Action action(FileHead head, AttentionReason reason) {
        return switch (reason.kind()) {
            case EVIDENCE_WAITING, RETURNED_EVIDENCE ->
                reason.about() == null
                        ? book(head)
                        : Action.link(
                                texts.say("file.open-step"), head.href() + "/steps/" + Reasons.step(reason.about()));
            case NO_CONTACT -> Action.link(texts.say("file.contact.record"), "#channel");
            case NO_ROADMAP -> Action.link(texts.say("file.roadmap.choose"), "#start");
            case ACCREDITATION_ENDS, MISSED_APPOINTMENT, BEHIND_FORECAST, NO_APPOINTMENT -> book(head);
        };
    }

    private Action book(FileHead head) {
        return Action.link(texts.say("file.book"), head.href() + "/book");
    }
}
