package io.waymark.advising.cohort;

import io.waymark.advising.api.cohort.CohortView;
import io.waymark.core.text.WrittenText;
import io.waymark.kit.search.SearchWords;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A group of students with a name. */
@Entity
class Cohort {

    @Id
    private UUID id;

    @TenantId
    @SuppressWarnings("unused")
    private @Nullable UUID institutionId;

    private String name;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @SuppressWarnings("unused") // for searching
    private List<String> words;

    private @Nullable Instant archivedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected Cohort() {}

    Cohort(UUID id, String name) {
        this.id = id;
        this.name = WrittenText.plain(name);
        this.words = SearchWords.list(this.name);
    }

    void rename(String name) {
        this.name = WrittenText.plain(name);
        this.words = SearchWords.list(this.name);
    }

    void archive(Instant now) {
        archivedAt = now;
    }

    void unarchive() {
        archivedAt = null;
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    CohortView view(int members) {
        return new CohortView(id, name, members, version(), isArchived());
    }

    String name() {
        return name;
    }

    UUID id() {
        return id;
    }

    int version() {
        return version == null ? -1 : version;
    }
}
