package io.waymark.web.advisor.students;

import io.waymark.advising.api.timeline.TimelineApi;
import io.waymark.advising.api.timeline.TimelineKind;
import io.waymark.advising.api.timeline.TimelinePage;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.page.Option;
import io.waymark.web.ui.timeline.TimelineView;
import io.waymark.web.ui.timeline.Timelines;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Loads a stretch of what happened to a student, with the chips that narrow it. */
@Component
class FileTimelines {

    private static final int ENTRIES = 25;

    private final TimelineApi timelines;
    private final Timelines drawing;
    private final TimelineEntries told;
    private final Texts texts;

    FileTimelines(TimelineApi timelines, Timelines drawing, TimelineEntries told, Texts texts) {
        this.timelines = timelines;
        this.drawing = drawing;
        this.told = told;
        this.texts = texts;
    }

    TimelinePage load(UUID student, TimelineFilter filter) {
        return timelines.list(student, filter.kindOrAll(), filter.after(), ENTRIES);
    }

    TimelineView show(FileHead head, TimelineFilter filter, TimelinePage page) {
        var here = head.href();
        var list = filter.on(here);
        var entries = page.items().stream().map(entry -> told.of(head, entry)).toList();
        var drawn = drawing.of(entries, kinds(filter, page, here), link(list.with("after", page.next()), page.next()));
        return filter.after() == null ? drawn : drawn.after(list.toString());
    }

    private static @Nullable String link(Link list, @Nullable String next) {
        return next == null ? null : list.toString();
    }

    private List<Option> kinds(TimelineFilter filter, TimelinePage page, String here) {
        var chosen = filter.kindOrAll();
        var all = page.counts().values().stream().mapToInt(Integer::intValue).sum();
        var everything = new Option(texts.say("file.kind.all", all), here, chosen == null);
        return Stream.concat(
                        Stream.of(everything),
                        Stream.of(TimelineKind.values())
                                .filter(kind -> kind == chosen || page.counts().containsKey(kind))
                                .map(kind -> new Option(
                                        texts.say(
                                                "file.kind." + kind,
                                                page.counts().getOrDefault(kind, 0)),
                                        Link.to(here).with("kind", kind).toString(),
                                        kind == chosen)))
                .toList();
    }
}
