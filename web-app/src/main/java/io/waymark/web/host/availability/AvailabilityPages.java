package io.waymark.web.host.availability;

import io.waymark.core.time.BookableHours;
import io.waymark.core.time.HoursView;
import io.waymark.core.time.HoursView.TooShort;
import io.waymark.core.time.MeetingKind;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.meeting.Audience;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Crumb;
import io.waymark.web.ui.time.When;
import io.waymark.web.ui.time.Zones;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what stands around the form. */
@Component
class AvailabilityPages {

    private static final List<MeetingKind> KINDS = List.of(MeetingKind.ON_CAMPUS, MeetingKind.VIDEO, MeetingKind.PHONE);

    private final Texts texts;
    private final When when;

    AvailabilityPages(Texts texts, When when) {
        this.texts = texts;
        this.when = when;
    }

    /** While somebody types. */
    AvailabilityPage of(Audience as) {
        return of(as, List.of(), null);
    }

    /** Beside what is saved. */
    AvailabilityPage of(Audience as, HoursView saved) {
        var warnings = Stream.concat(saved.tooShort().stream().map(this::say), never(saved.hours()).stream());
        return of(as, warnings.toList(), saved.version());
    }

    private AvailabilityPage of(Audience as, List<String> warnings, @Nullable Integer current) {
        return new AvailabilityPage(
                List.of(new Crumb(texts.say("meetings." + as), as.home())),
                "/host/availability/" + as.path(),
                KINDS.stream()
                        .map(kind -> new Choice(kind.name(), texts.say("meeting.way." + kind)))
                        .toList(),
                Zones.with(when.zone().getId()),
                warnings,
                current);
    }

    private String say(TooShort open) {
        var day = open.day() == null
                ? when.day(Objects.requireNonNull(open.date()))
                : texts.say("availability.day." + open.day().getValue());
        return texts.say("availability.too-short", day, when.time(open.from()), when.time(open.to()));
    }

    /** Where whoever gives enough notice is too late for the last day. */
    private Optional<String> never(BookableHours hours) {
        return hours.canNeverBeBooked()
                ? Optional.of(texts.say("availability.never", hours.noticeHours(), hours.horizonDays()))
                : Optional.empty();
    }
}
