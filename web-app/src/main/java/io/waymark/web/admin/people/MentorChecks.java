package io.waymark.web.admin.people;

import io.waymark.advising.api.person.PersonView;
import io.waymark.mentor.api.MentorCard;
import io.waymark.mentor.api.MentorClient;
import io.waymark.mentor.api.MentorSlotsClient;
import io.waymark.scheduling.api.BookingCheck;
import io.waymark.web.services.PagePart;
import io.waymark.web.services.PageParts;
import io.waymark.web.ui.booking.AskedTime;
import io.waymark.web.ui.booking.BookingCheckPanel;
import io.waymark.web.ui.booking.BookingChecks;
import io.waymark.web.ui.booking.FoundChecks;
import io.waymark.web.ui.time.When;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says whether a student can book mentors whom an admin names, and by which rules not. */
@Component
class MentorChecks {

    private static final int SHOWN = 3;

    private final MentorClient mentors;
    private final MentorSlotsClient slots;
    private final BookingChecks checks;
    private final PageParts parts;
    private final When when;

    MentorChecks(MentorClient mentors, MentorSlotsClient slots, BookingChecks checks, PageParts parts, When when) {
        this.mentors = mentors;
        this.slots = slots;
        this.checks = checks;
        this.parts = parts;
        this.when = when;
    }

    FoundChecks of(PersonView student, AskedTime asked, String page) {
        if (asked.mentor() == null || asked.mentor().isBlank()) {
            return FoundChecks.NONE;
        }
        var at = asked.in(when.zone()).orElse(null);
        var found = parts.load(() -> mentors.directory(asked.mentor(), null, null, null, SHOWN))
                .unlessSilent();
        if (found == null) {
            return FoundChecks.SILENT;
        }
        var loading = found.items().stream()
                .map(it -> new AskedMentor(it, parts.load(() -> slots.check(it.id(), student.id(), at))))
                .toList();
        return new FoundChecks(
                true,
                loading.stream().flatMap(it -> panel(it, student, asked, page)).toList(),
                found.next() != null,
                loading.stream().anyMatch(it -> it.check().orNull() == null));
    }

    /** What is known of a mentor, and what is still asked. */
    private record AskedMentor(MentorCard mentor, PagePart<BookingCheck> check) {}

    private Stream<BookingCheckPanel> panel(AskedMentor loading, PersonView student, AskedTime asked, String page) {
        return Optional.ofNullable(loading.check().orNull()).stream()
                .map(it -> checks.with(loading.mentor().name(), student.id(), student.calledName(), it, asked, page));
    }
}
