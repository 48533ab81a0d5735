package io.waymark.mentoring.session;

import io.waymark.core.event.NoticeRequested;
import io.waymark.core.event.PersonLeft;
import io.waymark.core.identity.PersonId;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import io.waymark.core.notice.Subject;
import io.waymark.kit.event.Outbox;
import io.waymark.mentoring.directory.Directory;
import io.waymark.scheduling.booking.Booking;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Tells the mentors who had sessions to come with a student that the student left, and not what became of them. */
@Component
class DepartureNotices {

    private final Directory directory;
    private final Outbox outbox;

    DepartureNotices(Directory directory, Outbox outbox) {
        this.directory = directory;
        this.outbox = outbox;
    }

    void tell(PersonLeft left, Collection<Booking> canceled) {
        var mentors = canceled.stream()
                .map(Booking::host)
                .filter(host -> !host.equals(left.person()))
                .distinct()
                .toList();
        if (!mentors.isEmpty()) {
            var name = directory.names(List.of(left.person())).getOrDefault(left.person(), "");
            outbox.publish(
                    mentors.stream().map(mentor -> notice(left, mentor, name)).toList());
        }
    }

    private static NoticeRequested notice(PersonLeft left, PersonId mentor, String name) {
        return new NoticeRequested(
                left.institution(),
                mentor,
                NoticeKind.PERSON_LEFT,
                Map.of("person", name),
                NoticeLink.to(Subject.PERSON, left.person().value()),
                "person-left/" + left.person() + "/" + left.revision());
    }
}
