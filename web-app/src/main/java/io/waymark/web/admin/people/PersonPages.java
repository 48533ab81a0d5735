package io.waymark.web.admin.people;

import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.advisor.AssignmentView;
import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.attribute.AttributeApi;
import io.waymark.advising.api.attribute.PersonAttributes;
import io.waymark.advising.api.cohort.CohortApi;
import io.waymark.advising.api.journey.HomeView;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonView;
import io.waymark.core.identity.Role;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.scheduling.api.BookingCheck;
import io.waymark.web.services.PagePart;
import io.waymark.web.services.PageParts;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.booking.AskedTime;
import io.waymark.web.ui.booking.BookingCheckPanel;
import io.waymark.web.ui.booking.BookingChecks;
import io.waymark.web.ui.booking.FoundChecks;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Avatar;
import io.waymark.web.ui.time.When;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Puts a person's page together; each part stands without the others. */
@Component
class PersonPages {

    private final PersonApi people;
    private final AssignmentApi assignments;
    private final AppointmentApi appointments;
    private final BookingChecks checks;
    private final MentorChecks mentors;
    private final When when;
    private final CohortApi cohorts;
    private final JourneyApi journeys;
    private final AttributeApi attributes;
    private final AttributeFields fields;
    private final PersonHistory histories;
    private final PageParts parts;
    private final CurrentCaller caller;
    private final Texts texts;
    private final Clock clock;

    PersonPages(
            PersonApi people,
            AssignmentApi assignments,
            AppointmentApi appointments,
            BookingChecks checks,
            MentorChecks mentors,
            When when,
            CohortApi cohorts,
            JourneyApi journeys,
            AttributeApi attributes,
            AttributeFields fields,
            PersonHistory histories,
            PageParts parts,
            CurrentCaller caller,
            Texts texts,
            Clock clock) {
        this.people = people;
        this.assignments = assignments;
        this.appointments = appointments;
        this.checks = checks;
        this.mentors = mentors;
        this.when = when;
        this.cohorts = cohorts;
        this.journeys = journeys;
        this.attributes = attributes;
        this.fields = fields;
        this.histories = histories;
        this.parts = parts;
        this.caller = caller;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * @param typed the entry as it was typed, where it comes back
     * @param asked of which time it is asked whether the student can book it
     */
    PersonPage page(UUID id, @Nullable PersonForm typed, AskedTime asked) {
        var person = parts.load(() -> people.show(id));
        var at = asked.in(when.zone()).orElse(null);
        var changes = parts.load(() -> people.lifecycle(id));
        var advisors = parts.load(() -> assignments.history(id));
        var memberships = parts.load(() -> cohorts.of(id));
        var home = parts.load(() -> journeys.home(id));
        var defined = parts.load(attributes::list);
        var values = parts.load(() -> attributes.of(id));
        var now = clock.instant();
        // whoever is no student books nothing as one
        var entry = person.get();
        var books = entry.roles().contains(Role.STUDENT) ? parts.load(() -> appointments.check(id, at, null)) : null;
        List<AssignmentView> assigned = advisors.orNull();
        PersonAttributes written = values.orNull();
        var kept = defined.orNull();
        var became = changes.orNull();
        return new PersonPage(
                entry,
                PersonChoices.of(typed == null ? PersonForm.of(entry) : typed, texts),
                Avatar.of(id, entry.fullName()),
                caller.get().person().value().equals(id),
                assigned == null ? null : StudentAdvisors.of(assigned, now),
                books == null ? null : bookable(entry, books, asked),
                entry.roles().contains(Role.STUDENT)
                        ? mentors.of(entry, asked, "/admin/people/" + id)
                        : FoundChecks.NONE,
                roadmap(home),
                memberships.orNull(),
                kept == null || written == null
                        ? null
                        : fields.of(kept, entry.roles().contains(Role.STUDENT)),
                written == null ? AttributesForm.empty() : AttributesForm.of(written),
                became == null || assigned == null ? null : histories.of(became, assigned, now));
    }

    private @Nullable BookingCheckPanel bookable(PersonView entry, PagePart<BookingCheck> checked, AskedTime asked) {
        var check = checked.orNull();
        return check == null
                ? null
                : checks.of(entry.id(), entry.calledName(), check, asked, "/admin/people/" + entry.id());
    }

    private static @Nullable RoadmapPosition roadmap(PagePart<HomeView> loading) {
        try {
            var home = loading.unlessSilent();
            return home == null ? null : RoadmapPosition.of(home);
        } catch (RefusedException refused) {
            return refused.status().isSameCodeAs(HttpStatus.NOT_FOUND) ? RoadmapPosition.none() : null;
        }
    }
}
