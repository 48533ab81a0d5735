package io.waymark.web.admin.overview;

import io.waymark.advising.api.overview.OverviewView;
import io.waymark.advising.api.overview.WaitingEvidence.ReviewerWait;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.web.admin.overview.OverviewPage.Waiting;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.table.Column;
import java.util.List;
import org.springframework.stereotype.Component;

/** With whom evidence waits. */
@Component
class WaitingLines {

    private final Texts texts;

    WaitingLines(Texts texts) {
        this.texts = texts;
    }

    List<Column> columns() {
        return List.of(
                Column.of(texts.say("overview.reviewer")),
                Column.ofFigures(texts.say("overview.waiting.count")),
                Column.ofFigures(texts.say("overview.overdue")),
                Column.of(texts.say("overview.oldest")));
    }

    List<Waiting> of(OverviewView view) {
        return view.evidence().reviewers().stream().map(this::of).toList();
    }

    private Waiting of(ReviewerWait wait) {
        var advisor = wait.advisor();
        return advisor == null
                ? new Waiting(name(wait.capacity()), null, wait.waiting(), wait.overdue(), wait.oldest())
                : new Waiting(
                        advisor.fullName(),
                        "/admin/advisors/" + advisor.id(),
                        wait.waiting(),
                        wait.overdue(),
                        wait.oldest());
    }

    private String name(VerifierRole capacity) {
        return texts.say("overview.reviewer." + capacity);
    }
}
