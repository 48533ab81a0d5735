package io.waymark.advising.journey;

import io.waymark.advising.roadmap.Edition;
import io.waymark.core.identity.PersonId;
import io.waymark.core.roadmap.RoadmapKey;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** That a student walks a roadmap, pinned to the version that was newest on the first day. */
@Entity
class Journey {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "student_id"))
    private PersonId student;

    @TenantId
    @SuppressWarnings("unused")
    private @Nullable UUID institutionId;

    private String roadmapKey;

    private int roadmapVersion;

    private LocalDate startedOn;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected Journey() {}

    PersonId student() {
        return student;
    }

    Edition edition() {
        return new Edition(RoadmapKey.of(roadmapKey), roadmapVersion);
    }

    LocalDate startedOn() {
        return startedOn;
    }
}
