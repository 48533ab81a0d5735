package io.waymark.advising.appointment;

import io.waymark.advising.person.People;
import io.waymark.advising.person.StudentAccess;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
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

/** Tells staff what refuses a student's booking with their advisor, by asking what {@link AppointmentBooking} asks. */
@Service
class AppointmentCheck {

    private static final Map<String, BookingRule> RULES = Map.of(
            "no-advisor", BookingRule.ADVISOR,
            "advisor-inactive", BookingRule.ACTIVE_HOST,
            "student-inactive", BookingRule.ACTIVE_STUDENT);

    private final StudentAccess access;
    private final People people;
    private final AppointmentSides sides;
    private final BookingProbe probe;
    private final TransactionOperations transaction;

    AppointmentCheck(
            StudentAccess access,
            People people,
            AppointmentSides sides,
            BookingProbe probe,
            TransactionOperations transaction) {
        this.access = access;
        this.people = people;
        this.sides = sides;
        this.probe = probe;
        this.transaction = transaction;
    }

    BookingCheck of(PersonId student, @Nullable Instant at, @Nullable Integer minutes) {
        transaction.executeWithoutResult(_ -> {
            access.require(student, "appointments");
            people.find(student)
                    .orElseThrow(() -> new NotFoundException("no-such-student", "There is no such student."));
        });
        var obstacles = new ArrayList<BookingObstacle>();
        var advisor = probe.ask(RULES, obstacles, () -> sides.advisorOf(student));
        probe.ask(RULES, obstacles, () -> {
            sides.hold(student);
            return student;
        });
        return advisor.map(it -> new Host(it.id(), it.fullName()))
                .map(it -> probe.times(BookingKind.ADVISING, it, student, obstacles, at, minutes))
                .orElseGet(() -> new BookingCheck(null, null, obstacles, null));
    }
}
