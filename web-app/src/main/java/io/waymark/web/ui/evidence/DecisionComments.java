package io.waymark.web.ui.evidence;

import io.waymark.advising.api.evidence.Dispute;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.web.ui.message.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what whoever decided about evidence said of it: what they chose in the reader's language, what they wrote in theirs. */
@Component("decisionComments")
public class DecisionComments {

    private final Texts texts;

    DecisionComments(Texts texts) {
        this.texts = texts;
    }

    public @Nullable String of(EvidenceView evidence) {
        return of(evidence.dispute(), evidence.comment());
    }

    /** Nothing where nobody said anything. */
    public @Nullable String of(@Nullable Dispute dispute, @Nullable String comment) {
        var written = comment == null ? "" : comment;
        if (dispute != null && !dispute.needsComment()) {
            return texts.sentences(List.of(texts.say("decision.said." + dispute), written));
        }
        return written.isBlank() ? null : written;
    }
}
