package io.waymark.kit.sample;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
class Vein {

    @Id
    private UUID id = UUID.randomUUID();

    @TenantId
    @SuppressWarnings("unused")
    private @Nullable UUID institutionId;

    @SuppressWarnings("unused")
    private String name;

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected Vein() {}

    Vein(String name) {
        this.name = name;
    }
}
