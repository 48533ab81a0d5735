package io.waymark.web.ui.hours;

import io.waymark.advising.api.experience.DisputedHoursView;
import io.waymark.advising.api.experience.HoursWaitingView;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.When;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says of hours that are not settled whom they wait for, and who disputes them. */
@Component
class OpenHours {

    private final Texts texts;
    private final When when;

    OpenHours(Texts texts, When when) {
        this.texts = texts;
        this.when = when;
    }

    List<HoursWaitingLine> waiting(List<HoursWaitingView> waiting, HoursAudience audience) {
        return waiting.stream()
                .map(it -> new HoursWaitingLine(
                        who(it, audience),
                        texts.say("hours-log.waiting.hours", it.entries(), it.hours()),
                        texts.say("hours-log.waiting.since", when.date(it.since())),
                        it.unasked()))
                .toList();
    }

    private String who(HoursWaitingView waiting, HoursAudience audience) {
        var capacity = texts.say("asked.verifier." + waiting.capacity());
        if (waiting.unasked()) {
            return texts.say("hours-log.waiting.unasked." + audience.who(), capacity);
        }
        return waiting.name() == null ? capacity : texts.say("hours-log.waiting.named", waiting.name(), capacity);
    }

    List<DisputedHoursLine> disputed(List<DisputedHoursView> disputed, HoursAudience audience) {
        return disputed.stream().map(it -> line(it, audience)).toList();
    }

    private DisputedHoursLine line(DisputedHoursView disputed, HoursAudience audience) {
        var entry = disputed.entry();
        var why = texts.say("hours-log.dispute." + audience.who() + "." + disputed.dispute());
        return new DisputedHoursLine(
                texts.facts(List.of(
                        when.dateInFull(entry.date()),
                        texts.say("hours-log.hours", entry.hours()),
                        texts.say("hours-log.times", when.time(entry.start()), when.time(entry.end())),
                        entry.site())),
                audience.step(entry.requirement()),
                disputed.by() == null ? why : texts.say("hours-log.disputed.by", disputed.by(), why),
                disputed.comment());
    }
}
