package io.waymark.mentoring.availability;

import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.kit.disclosure.Disclosures;
import io.waymark.mentoring.directory.Directory;
import io.waymark.mentoring.profile.Profiles;
import io.waymark.scheduling.api.BookingCheck;
import io.waymark.scheduling.api.BookingCheck.BookingObstacle;
import io.waymark.scheduling.api.BookingCheck.Host;
import io.waymark.scheduling.api.BookingRule;
import io.waymark.scheduling.booking.BookingKind;
import io.waymark.scheduling.booking.BookingProbe;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** Tells admins what refuses a student's booking with a mentor, by asking what booking a session asks. */
@Service
class MentorCheck {

    private static final Map<String, BookingRule> RULES =
            Map.of("no-such-mentor", BookingRule.ACTIVE_HOST, "person-left", BookingRule.ACTIVE_STUDENT);

    private final Directory directory;
    private final Profiles profiles;
    private final BookingProbe probe;
    private final Disclosures disclosures;
    private final TransactionOperations transaction;

    MentorCheck(
            Directory directory,
            Profiles profiles,
            BookingProbe probe,
            Disclosures disclosures,
            TransactionOperations transaction) {
        this.directory = directory;
        this.profiles = profiles;
        this.probe = probe;
        this.disclosures = disclosures;
        this.transaction = transaction;
    }

    BookingCheck of(PersonId mentor, PersonId student, @Nullable Instant at) {
        transaction.executeWithoutResult(_ -> {
            directory.find(mentor).orElseThrow(() -> Profiles.unknown(mentor));
            directory
                    .find(student)
                    .orElseThrow(() -> new NotFoundException("no-such-student", "There is no such student."));
            disclosures.record(student, "mentoring session", "admin");
        });
        var obstacles = new ArrayList<BookingObstacle>();
        return probe.ask(
                        RULES,
                        obstacles,
                        () -> profiles.hold(mentor, student).orElseThrow(() -> Profiles.unknown(mentor)))
                .map(offer -> {
                    if (!profiles.hasRoom(mentor, student)) {
                        obstacles.add(new BookingObstacle(BookingRule.ROOM, 0));
                    }
                    return probe.times(
                            BookingKind.MENTORING,
                            new Host(mentor.value(), offer.name()),
                            student,
                            obstacles,
                            at,
                            null);
                })
                .orElseGet(() -> new BookingCheck(null, null, obstacles, null));
    }
}
