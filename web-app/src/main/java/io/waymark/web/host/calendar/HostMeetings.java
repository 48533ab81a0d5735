package io.waymark.web.host.calendar;

import io.waymark.core.paging.Page;
import io.waymark.web.services.PagePart;
import io.waymark.web.services.PageParts;
import io.waymark.web.ui.calendar.CalendarBar;
import io.waymark.web.ui.calendar.CalendarPosition;
import io.waymark.web.ui.calendar.CalendarView;
import io.waymark.web.ui.meeting.Audience;
import io.waymark.web.ui.meeting.Meeting;
import io.waymark.web.ui.meeting.MeetingServices;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.time.When;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a host has to do, what is coming and what was. */
@Component
class HostMeetings {

    private final MeetingServices services;
    private final PageParts parts;
    private final Texts texts;
    private final When when;
    private final Clock clock;

    HostMeetings(MeetingServices services, PageParts parts, Texts texts, When when, Clock clock) {
        this.services = services;
        this.parts = parts;
        this.texts = texts;
        this.when = when;
        this.clock = clock;
    }

    /** Starts loading what is coming, what was from there on, and what has no attendance yet. */
    Loading load(Audience as, @Nullable String after) {
        var service = services.of(as.hosts());
        return new Loading(
                parts.load(() -> service.upcoming(as)),
                parts.load(() -> service.past(as, after)),
                parts.load(() -> service.due(as, null)));
    }

    HostMeetingsView list(Audience as, CalendarPosition position, @Nullable String after) {
        var loading = load(as, after);
        var canceled = parts.load(() -> services.of(as.hosts()).canceled(as));
        var all = loading.all();
        var home = Link.to(as.home());
        return new HostMeetingsView(
                as,
                CalendarBar.of(home, CalendarView.LIST, position.dateOr(when.dateOf(clock.instant())), texts),
                loading.toDo(),
                which(all, meeting -> !meeting.asksAnswer() && meeting.state().isChangeable()),
                which(
                        all,
                        meeting -> !meeting.state().isChangeable()
                                && !meeting.state().asksAttendance()),
                canceled.orElse(Loading.NOTHING).items(),
                loading.isSilent() || canceled.orNull() == null,
                loading.next() == null
                        ? null
                        : home.with("view", CalendarView.LIST.key())
                                .with("after", loading.next())
                                .toString());
    }

    private static List<Meeting> which(List<Meeting> meetings, Predicate<Meeting> these) {
        return meetings.stream().filter(these).toList();
    }

    /** A host's meetings as they are being loaded. */
    record Loading(PagePart<Page<Meeting>> coming, PagePart<Page<Meeting>> past, PagePart<Page<Meeting>> due) {

        static final Page<Meeting> NOTHING = new Page<>(List.of(), null);

        List<Meeting> all() {
            return Stream.of(coming, past)
                    .flatMap(part -> part.orElse(NOTHING).items().stream())
                    .toList();
        }

        HostToDo toDo() {
            return HostToDo.of(all(), due.orElse(NOTHING));
        }

        boolean isSilent() {
            return coming.orNull() == null || past.orNull() == null || due.orNull() == null;
        }

        @Nullable
        String next() {
            return past.orElse(NOTHING).next();
        }
    }
}
