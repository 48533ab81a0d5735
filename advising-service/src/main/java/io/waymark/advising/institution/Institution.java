package io.waymark.advising.institution;

import com.github.f4b6a3.uuid.UuidCreator;
import io.waymark.advising.api.institution.Accent;
import io.waymark.advising.api.institution.DateOrder;
import io.waymark.advising.api.institution.UsState;
import io.waymark.core.identity.InstitutionId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/** A college on the platform. Its slug never changes. */
@Entity
class Institution {

    private static final UUID SLUGS = UUID.fromString("6b1f3a0e-54a4-5a0c-9b6d-8d5d0a3f7c21");

    @Id
    private UUID id;

    @TenantId
    @SuppressWarnings("unused")
    private @Nullable UUID institutionId;

    private String slug;

    private String name;

    private String zone;

    private String language;

    @Enumerated(EnumType.STRING)
    private Accent accent;

    @Enumerated(EnumType.STRING)
    private @Nullable UsState state;

    @Enumerated(EnumType.STRING)
    private @Nullable DateOrder dateOrder;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected Institution() {}

    Institution(String slug, String name, String zone) {
        this.id = idOf(slug).value();
        this.slug = slug;
        this.name = name;
        this.zone = Zones.require(zone);
        this.language = LanguageTags.STANDARD;
        this.accent = Accent.PINE;
    }

    /** The only id a college with this slug can have. */
    static InstitutionId idOf(String slug) {
        return new InstitutionId(UuidCreator.getNameBasedSha1(SLUGS, slug));
    }

    /** @param language stays as it is if null */
    void present(String name, String zone, @Nullable String language) {
        this.name = name;
        this.zone = Zones.require(zone);
        if (language != null) {
            this.language = LanguageTags.require(language);
        }
    }

    /** @param state null if the college does not say */
    void moveTo(@Nullable UsState state) {
        this.state = state;
    }

    /** @param order null if the time zone tells */
    void writeDays(@Nullable DateOrder order) {
        this.dateOrder = order;
    }

    void dress(Accent accent) {
        this.accent = accent;
    }

    public UUID getId() {
        return id;
    }

    public String getSlug() {
        return slug;
    }

    public String getName() {
        return name;
    }

    public String getZone() {
        return zone;
    }

    public String getLanguage() {
        return language;
    }

    public Accent getAccent() {
        return accent;
    }

    public @Nullable UsState getState() {
        return state;
    }

    public @Nullable DateOrder getDateOrder() {
        return dateOrder;
    }

    public int getVersion() {
        return version == null ? -1 : version;
    }
}
