package io.waymark.web.admin.overview;

import io.waymark.advising.api.overview.AttentionOverview;
import io.waymark.advising.api.overview.AttentionOverview.ReasonCount;
import io.waymark.advising.api.signal.SignalKind;
import io.waymark.web.ui.message.Texts;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands out among the reasons, and what each is called. */
@Component
class ReasonSentences {

    private final Texts texts;

    ReasonSentences(Texts texts) {
        this.texts = texts;
    }

    String of(AttentionOverview attention) {
        var students = attention.students();
        if (students == null) {
            return texts.say("overview.reasons.few");
        }
        return attention.reasons().stream()
                .filter(it -> growth(it) > 0)
                .max(Comparator.comparingInt(ReasonSentences::growth))
                .map(it -> texts.say(
                        "overview.reasons.grew",
                        students,
                        say(it.reason()),
                        known(it.monthAgo()),
                        known(it.students())))
                .orElseGet(() -> texts.say("overview.reasons.students", students));
    }

    String say(SignalKind reason) {
        return texts.say("reason." + reason);
    }

    /** Empty where one of both is not known. */
    String change(ReasonCount count) {
        if (count.students() == null || count.monthAgo() == null) {
            return "";
        }
        var change = growth(count);
        var key = change == 0 ? "overview.same" : change > 0 ? "overview.more" : "overview.fewer";
        return texts.say(key, Math.abs(change));
    }

    private static int growth(ReasonCount count) {
        return count.students() == null || count.monthAgo() == null ? 0 : count.students() - count.monthAgo();
    }

    private static int known(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
