package io.waymark.web.advisor.students;

import io.waymark.advising.api.advisor.AssignmentApi;
import io.waymark.advising.api.advisor.AssignmentView;
import io.waymark.advising.api.appointment.AppointmentApi;
import io.waymark.advising.api.appointment.AppointmentView;
import io.waymark.advising.api.attribute.AttributeApi;
import io.waymark.advising.api.attribute.AttributeView;
import io.waymark.advising.api.attribute.PersonAttributes;
import io.waymark.advising.api.caseload.CaseloadApi;
import io.waymark.advising.api.caseload.CaseloadRow;
import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.QueuedEvidence;
import io.waymark.advising.api.journey.HomeView;
import io.waymark.advising.api.journey.JourneyApi;
import io.waymark.advising.api.occupation.SkillApi;
import io.waymark.advising.api.occupation.SkillsView;
import io.waymark.advising.api.person.PersonApi;
import io.waymark.advising.api.person.PersonView;
import io.waymark.advising.api.placement.PlacementApi;
import io.waymark.advising.api.placement.PlacementView;
import io.waymark.core.paging.Page;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.scheduling.api.BookingCheck;
import io.waymark.web.services.RefusedException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Asks for what is shown of a student; lists are empty where there is nothing. */
@Component
class FileSources {

    private static final int WAITING = 5;
    private static final int COMING = 3;

    private final PersonApi people;
    private final CaseloadApi caseload;
    private final JourneyApi journeys;
    private final EvidenceApi evidence;
    private final AppointmentApi appointments;
    private final AssignmentApi assignments;
    private final AttributeApi attributes;
    private final SkillApi skills;
    private final PlacementApi placements;

    FileSources(
            PersonApi people,
            CaseloadApi caseload,
            JourneyApi journeys,
            EvidenceApi evidence,
            AppointmentApi appointments,
            AssignmentApi assignments,
            AttributeApi attributes,
            SkillApi skills,
            PlacementApi placements) {
        this.people = people;
        this.caseload = caseload;
        this.journeys = journeys;
        this.evidence = evidence;
        this.appointments = appointments;
        this.assignments = assignments;
        this.attributes = attributes;
        this.skills = skills;
        this.placements = placements;
    }

    PersonView person(UUID student) {
        return people.show(student);
    }

    /** Students who are not at the college now are on nobody's list. */
    List<CaseloadRow> row(UUID student) {
        return ifThere(() -> caseload.show(student));
    }

    /** @param roadmap which of two; the first if none is named */
    List<HomeView> home(UUID student, @Nullable String roadmap) {
        return ifThere(() -> roadmap == null ? journeys.home(student) : journeys.home(student, roadmap));
    }

    Page<QueuedEvidence> waiting(UUID student) {
        return evidence.queue(VerifierRole.ADVISOR, student, null, WAITING);
    }

    Page<AppointmentView> coming(UUID student) {
        return appointments.upcoming(student, null, COMING);
    }

    /** What would refuse the student's own booking. */
    BookingCheck bookable(UUID student, @Nullable Instant at) {
        return appointments.check(student, at, null);
    }

    List<AssignmentView> advisors(UUID student) {
        return assignments.history(student);
    }

    List<AttributeView> defined() {
        return attributes.list();
    }

    PersonAttributes attributes(UUID student) {
        return attributes.of(student);
    }

    /** Of the careers that the student's roadmaps lead to. */
    List<SkillsView> skills(UUID student) {
        return ifThere(() -> skills.own(student)).stream().flatMap(List::stream).toList();
    }

    List<PlacementView> placements(UUID student) {
        return placements.of(student);
    }

    private static <T> List<T> ifThere(Supplier<T> one) {
        try {
            return List.of(one.get());
        } catch (RefusedException refused) {
            if (refused.status().isSameCodeAs(HttpStatus.NOT_FOUND)) {
                return List.of();
            }
            throw refused;
        }
    }
}
