package io.waymark.advising.education;

import io.waymark.advising.api.education.Accreditation;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.journey.Walk;
import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.DegreeStatus;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows which students are in which program of the directory. It looks into evidence and never writes there. */
@Component
class EnrolledStudents implements EndingAccreditations {

    private static final Set<Accreditation> ENDING =
            EnumSet.of(Accreditation.LAPSED, Accreditation.ENDS_BEFORE_GRADUATION, Accreditation.LAPSES_SOON);

    private static final String DEGREES = """
            select e.student_id, e.requirement, e.status, p.accredited_through, p.accreditor,
                   (e.payload ->> 'expectedOn')::date as expected_on
            from evidence e
            left join program p on p.institution_id = e.institution_id
                and lower(p.college) = lower(trim(e.payload ->> 'college'))
                and lower(p.name) = lower(trim(e.payload ->> 'program'))
            where e.institution_id = :institution and e.kind = 'DEGREE_RECORD' and e.status in ('SUBMITTED', 'VERIFIED')
            """;

    private final JdbcClient jdbc;
    private final Journeys journeys;

    EnrolledStudents(JdbcClient jdbc, Journeys journeys) {
        this.jdbc = jdbc;
        this.journeys = journeys;
    }

    /** A degree record with what the directory knows of its program. */
    private record Degree(
            PersonId student,
            String requirement,
            boolean verified,
            boolean accredited,
            @Nullable LocalDate through,
            @Nullable LocalDate expectedOn) {}

    @Override
    public Set<PersonId> among(Collection<PersonId> students, LocalDate today) {
        var degrees = new LinkedHashMap<PersonId, List<Degree>>();
        jdbc.sql(DEGREES + "and e.student_id = any (:students) order by e.submitted_at desc, e.id desc")
                .param("institution", CurrentInstitution.get().value())
                .param("students", students.stream().map(PersonId::value).toArray(UUID[]::new))
                .query((row, _) -> read(row))
                .list()
                .forEach(it -> degrees.computeIfAbsent(it.student(), _ -> new ArrayList<>())
                        .add(it));
        if (degrees.values().stream().flatMap(List::stream).noneMatch(it -> it.through() != null)) {
            return Set.of();
        }
        return ending(degrees, journeys.find(degrees.keySet()), today);
    }

    private static Set<PersonId> ending(
            Map<PersonId, List<Degree>> degrees, Map<PersonId, Walk> walks, LocalDate today) {
        var ending = new HashSet<PersonId>();
        degrees.forEach((student, submitted) -> {
            var walk = walks.get(student);
            if (walk != null && ends(submitted, walk, today)) {
                ending.add(student);
            }
        });
        return ending;
    }

    private static boolean ends(List<Degree> newestFirst, Walk walk, LocalDate today) {
        var hasDegree = newestFirst.stream().anyMatch(it -> it.verified() && asks(walk, it, DegreeStatus.CONFERRED));
        return !hasDegree
                && newestFirst.stream()
                        .filter(it -> asks(walk, it, DegreeStatus.ENROLLED))
                        .findFirst()
                        .filter(it -> it.accredited()
                                && ENDING.contains(AccreditationRule.of(it.through(), it.expectedOn(), today)))
                        .isPresent();
    }

    private static boolean asks(Walk walk, Degree degree, DegreeStatus status) {
        return walk.requirement(degree.requirement())
                .map(EvidenceRequirement::spec)
                .filter(it -> it instanceof EvidenceSpec.DegreeRecord asked && asked.status() == status)
                .isPresent();
    }

    private static Degree read(ResultSet row) throws SQLException {
        return new Degree(
                new PersonId(row.getObject("student_id", UUID.class)),
                row.getString("requirement"),
                "VERIFIED".equals(row.getString("status")),
                row.getString("accreditor") != null,
                row.getObject("accredited_through", LocalDate.class),
                row.getObject("expected_on", LocalDate.class));
    }
}
