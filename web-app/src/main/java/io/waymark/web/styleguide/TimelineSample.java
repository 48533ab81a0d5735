package io.waymark.web.styleguide;

import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Action;
import io.waymark.web.ui.page.Option;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.timeline.TimelineEntry;
import io.waymark.web.ui.timeline.Timelines;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What happened with a student. */
@Component
@StyleguidePart
class TimelineSample implements Sample {

    private final Timelines timelines;
    private final Texts texts;
    private final Clock clock;

    TimelineSample(Timelines timelines, Texts texts, Clock clock) {
        this.timelines = timelines;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String piece() {
        return "timeline";
    }

    @Override
    public void show(Map<String, String> address, Model model) {
        var kind = address.getOrDefault("kind", "all");
        var kinds = Stream.of("all", "meetings", "evidence")
                .map(each -> new Option(
                        texts.say("styleguide.timeline.kind." + each),
                        "/styleguide/timeline?kind=" + each,
                        each.equals(kind)))
                .toList();
        model.addAttribute("timeline", timelines.of(entries(), kinds, "/styleguide/timeline?kind=" + kind));
        model.addAttribute("quiet", timelines.of(List.of(), List.of(), null));
    }

    private List<TimelineEntry> entries() {
        var now = clock.instant();
        return List.of(
                TimelineEntry.of(
                                now.minus(Duration.ofHours(3)),
                                "send",
                                State.SUBMITTED,
                                "Portfolio report submitted",
                                "Maya Okafor")
                        .offering(Action.link("Review", "/styleguide/timeline")),
                TimelineEntry.of(
                                now.minus(Duration.ofDays(1)),
                                "back",
                                State.RETURNED,
                                "Portfolio report returned",
                                "Dana Whitcomb")
                        .quoting("Page 2 still shows a birth date. Remove it and submit the report again."),
                TimelineEntry.of(
                                now.minus(Duration.ofDays(6)),
                                "calendar",
                                State.VERIFIED,
                                "Appointment attended",
                                "Maya Okafor, Dana Whitcomb")
                        .telling("30 minutes by video, about planning next term."),
                TimelineEntry.of(now.minus(Duration.ofDays(20)), "edit", State.TODO, "Note", "Dana Whitcomb")
                        .quoting("Works 20 hours a week until December.")
                        .seenBy("Only advisors read this"),
                TimelineEntry.of(
                        now.minus(Duration.ofDays(41)), "check", State.VERIFIED, "Finish secondary education", null));
    }
}
