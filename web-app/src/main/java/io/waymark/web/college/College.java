package io.waymark.web.college;

import io.waymark.core.event.InstitutionOpened;
import io.waymark.core.identity.InstitutionId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** A college that people can sign in to. A copy; the advising service owns the original. */
@Entity
public class College {

    @Id
    @Column(name = "institution_id")
    private UUID id;

    private String slug;
    private String name;
    private String zone;
    private String language;

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected College() {}

    College(InstitutionOpened opened) {
        this.id = opened.institution().value();
        this.slug = opened.slug();
        this.name = opened.name();
        this.zone = opened.zone();
        this.language = opened.language();
    }

    public InstitutionId getId() {
        return new InstitutionId(id);
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

    /** What its people read unless they say otherwise, as a BCP 47 tag. */
    public String getLanguage() {
        return language;
    }
}
