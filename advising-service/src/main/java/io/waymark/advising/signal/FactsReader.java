package io.waymark.advising.signal;

import io.waymark.advising.api.signal.SignalKind;
import io.waymark.advising.roadmap.Edition;
import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.RoadmapKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Makes facts of the rows of {@link FactsQuery}; the college's zone says which day it was. */
class FactsReader implements ResultSetExtractor<Collection<StudentFacts>> {

    private final ZoneId zone;
    private final WaivedSteps waivedSteps;
    private final Set<PersonId> ending;

    /** @param ending those whose program's accreditation does not last */
    FactsReader(ZoneId zone, WaivedSteps waivedSteps, Set<PersonId> ending) {
        this.zone = zone;
        this.waivedSteps = waivedSteps;
        this.ending = ending;
    }

    @Override
    public Collection<StudentFacts> extractData(ResultSet row) throws SQLException {
        var students = new LinkedHashMap<PersonId, StudentFacts>();
        while (row.next()) {
            var student = new PersonId(row.getObject("student", UUID.class));
            var facts = students.get(student);
            if (facts == null) {
                facts = read(student, row);
                students.put(student, facts);
            }
            if (row.getString("kind") != null) {
                var signal = OpenSignal.read(row);
                facts.open().put(signal.kind(), signal);
            }
        }
        return students.values();
    }

    private StudentFacts read(PersonId student, ResultSet row) throws SQLException {
        var first = edition(row, "roadmap");
        var second = edition(row, "second");
        var contact = instant(row.getTimestamp("contact"));
        return new StudentFacts(
                student,
                row.getBoolean("active"),
                assigned(row),
                first != null,
                Delay.read(row, first, second),
                ending.contains(student),
                meetings(row),
                new StudentFacts.Contact(contact, day(contact)),
                instant(row.getTimestamp("last_at")),
                PendingEvidence.read(row, zone),
                waived(row, first, second),
                new EnumMap<>(SignalKind.class));
    }

    private StudentFacts.@Nullable Assigned assigned(ResultSet row) throws SQLException {
        var since = day(instant(row.getTimestamp("assigned_at")));
        return since == null
                ? null
                : new StudentFacts.Assigned(new PersonId(row.getObject("advisor_id", UUID.class)), since);
    }

    private StudentFacts.Meetings meetings(ResultSet row) throws SQLException {
        var missed = instant(row.getTimestamp("missed"));
        var attended = instant(row.getTimestamp("attended"));
        return new StudentFacts.Meetings(
                day(missed), missed != null && attended != null && attended.isAfter(missed), row.getBoolean("to_come"));
    }

    private Set<String> waived(ResultSet row, @Nullable Edition... walked) throws SQLException {
        var waived = row.getArray("waived");
        if (waived == null) {
            return Set.of();
        }
        var steps = Set.of((String[]) waived.getArray());
        return Arrays.stream(walked)
                .filter(Objects::nonNull)
                .flatMap(it -> waivedSteps.andBelow(steps, it))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Edition edition(ResultSet row, String which) throws SQLException {
        var key = row.getString(which + "_key");
        return key == null ? null : new Edition(RoadmapKey.of(key), row.getInt(which + "_version"));
    }

    private @Nullable LocalDate day(@Nullable Instant moment) {
        return moment == null ? null : LocalDate.ofInstant(moment, zone);
    }

    private static @Nullable Instant instant(@Nullable Timestamp moment) {
        return moment == null ? null : moment.toInstant();
    }
}
