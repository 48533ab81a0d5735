package io.waymark.advising.signal;

import io.waymark.advising.api.signal.SignalKind;
import io.waymark.core.identity.PersonId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A student of whom nothing is known but the advisor and the roadmap, until a test says more. */
class StudentFactsFixtures {

    private static final LocalDate LAST_MONDAY = LocalDate.parse("2026-02-23");

    final PersonId student;
    final PersonId advisor;
    final List<PendingEvidence> pending = new ArrayList<>();
    final Set<String> waived = new HashSet<>();
    final Map<SignalKind, OpenSignal> open = new EnumMap<>(SignalKind.class);

    boolean active = true;
    boolean onRoadmap = true;
    boolean accreditationEnds;
    StudentFacts.@Nullable Assigned assigned;

    @Nullable
    Delay behind;

    @Nullable
    LocalDate missedOn;

    boolean attendedSince;
    boolean toCome;

    @Nullable
    LocalDate contactOn;

    static StudentFactsFixtures student() {
        return new StudentFactsFixtures();
    }

    static StudentFactsFixtures inEveryTrouble() {
        return student()
                .waiting("research/reflection", LAST_MONDAY)
                .returned("plan/reflection", LAST_MONDAY)
                .missed(LAST_MONDAY)
                .behind(100)
                .but(it -> it.accreditationEnds = true)
                .assigned(LAST_MONDAY.minusDays(60))
                .but(it -> it.onRoadmap = false);
    }

    StudentFactsFixtures waiting(String requirement, LocalDate since) {
        return but(it -> it.pending.add(new PendingEvidence(requirement, false, since)));
    }

    StudentFactsFixtures returned(String requirement, LocalDate since) {
        return but(it -> it.pending.add(new PendingEvidence(requirement, true, since)));
    }

    StudentFactsFixtures missed(LocalDate day) {
        return but(it -> it.missedOn = day);
    }

    StudentFactsFixtures behind(int days) {
        return but(it -> it.behind = new Delay(days, null));
    }

    StudentFactsFixtures contact(LocalDate day) {
        return but(it -> it.contactOn = day);
    }

    StudentFactsFixtures assigned(LocalDate day) {
        return but(it -> it.assigned = new StudentFacts.Assigned(advisor, day));
    }

    /** There is such a signal, since last Monday. */
    StudentFactsFixtures open(SignalKind kind, @Nullable String about, @Nullable Resolution fate) {
        var severity = SignalSetting.standard(kind).severity();
        return but(it -> it.open.put(
                kind, new OpenSignal(UUID.randomUUID(), kind, advisor, severity, LAST_MONDAY, null, about, fate)));
    }

    /** The same student, of whom something else is said too. */
    StudentFactsFixtures but(Consumer<StudentFactsFixtures> said) {
        var copy = new StudentFactsFixtures(this);
        said.accept(copy);
        return copy;
    }

    private StudentFactsFixtures() {
        student = PersonId.next();
        advisor = PersonId.next();
        assigned = new StudentFacts.Assigned(advisor, LAST_MONDAY);
    }

    private StudentFactsFixtures(StudentFactsFixtures other) {
        student = other.student;
        advisor = other.advisor;
        pending.addAll(other.pending);
        waived.addAll(other.waived);
        open.putAll(other.open);
        active = other.active;
        onRoadmap = other.onRoadmap;
        assigned = other.assigned;
        behind = other.behind;
        accreditationEnds = other.accreditationEnds;
        missedOn = other.missedOn;
        attendedSince = other.attendedSince;
        toCome = other.toCome;
        contactOn = other.contactOn;
    }

    StudentFacts facts() {
        var contactAt = contactOn == null ? null : contactOn.atStartOfDay().toInstant(ZoneOffset.UTC);
        return new StudentFacts(
                student,
                active,
                assigned,
                onRoadmap,
                behind,
                accreditationEnds,
                new StudentFacts.Meetings(missedOn, attendedSince, toCome),
                new StudentFacts.Contact(contactAt, contactOn),
                contactAt,
                pending,
                waived,
                open);
    }
}
