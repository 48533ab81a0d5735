package io.waymark.web.host.calendar;

import io.waymark.advising.api.closure.ClosureApi;
import io.waymark.core.time.HoursView;
import io.waymark.mentor.api.GroupSessionClient;
import io.waymark.mentor.api.GroupSessionView;
import io.waymark.web.host.availability.HostHours;
import io.waymark.web.services.PageParts;
import io.waymark.web.ui.calendar.CalendarContent;
import io.waymark.web.ui.calendar.CalendarMonths;
import io.waymark.web.ui.calendar.CalendarPosition;
import io.waymark.web.ui.calendar.CalendarView;
import io.waymark.web.ui.calendar.CalendarWeeks;
import io.waymark.web.ui.meeting.Audience;
import io.waymark.web.ui.meeting.MeetingServices;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.time.When;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A host's week or month: what is booked, when they are available, and when the college is closed. */
@Component
class HostCalendars {

    private final MeetingServices services;
    private final GroupSessionClient groups;
    private final HostMeetings meetings;
    private final HostHours hours;
    private final ClosureApi closures;
    private final PageParts parts;
    private final CalendarWeeks weeks;
    private final CalendarMonths months;
    private final HostEntries entries;
    private final HostContents contents;
    private final Texts texts;
    private final When when;
    private final Clock clock;

    HostCalendars(
            MeetingServices services,
            GroupSessionClient groups,
            HostMeetings meetings,
            HostHours hours,
            ClosureApi closures,
            PageParts parts,
            CalendarWeeks weeks,
            CalendarMonths months,
            HostEntries entries,
            HostContents contents,
            Texts texts,
            When when,
            Clock clock) {
        this.services = services;
        this.groups = groups;
        this.meetings = meetings;
        this.hours = hours;
        this.closures = closures;
        this.parts = parts;
        this.weeks = weeks;
        this.months = months;
        this.entries = entries;
        this.contents = contents;
        this.texts = texts;
        this.when = when;
        this.clock = clock;
    }

    HostCalendarView of(Audience as, CalendarPosition position) {
        var shown = ShownTime.of(position, when.dateOf(clock.instant()), when.zone());
        var booked = parts.load(() -> services.of(as.hosts()).during(as, shown.startsAt(), shown.endsAt()));
        var shared = parts.load(() ->
                as == Audience.MENTOR ? groups.during(shown.startsAt(), shown.endsAt()) : List.<GroupSessionView>of());
        var lists = meetings.load(as, null);
        var own = parts.load(() -> hours.of(as).own());
        var closed = parts.load(closures::list);
        var all = Stream.concat(
                        booked.orElse(List.of()).stream().map(entries::of),
                        shared.orElse(List.of()).stream().map(entries::of))
                .toList();
        var content = contents.of(all, own.orNull(), new ClosedTime(closed.orElse(List.of())), shown);
        var home = Link.to(as.home());
        var month = position.shown() == CalendarView.MONTH;
        return new HostCalendarView(
                as,
                month ? null : weeks.of(home, position, content),
                month ? months.of(home, position, content) : null,
                booked.orNull() == null ? null : summary(position.shown(), shown, content),
                lists.toDo(),
                isHourless(own.orNull()),
                HostCalendarView.missing(
                        booked.orNull() == null || shared.orNull() == null || lists.isSilent(),
                        own.orNull() == null,
                        closed.orNull() == null));
    }

    /** Where the next week begins. */
    String nextMonday() {
        return when.dateOf(clock.instant())
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .toString();
    }

    private String summary(CalendarView view, ShownTime shown, CalendarContent content) {
        var within = content.entries().stream().filter(shown::counts).toList();
        var requests =
                within.stream().filter(entry -> entry.kind().isQuestion()).count();
        return texts.say("calendar.count." + view.key(), within.size() - requests, requests);
    }

    private static boolean isHourless(@Nullable HoursView own) {
        return own != null
                && own.hours().weekly().isEmpty()
                && own.hours().exceptions().stream()
                        .allMatch(date -> date.hours().isEmpty());
    }
}
