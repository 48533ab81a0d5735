package io.waymark.kit.sample;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

@Entity
class Pebble {

    @Id
    private UUID id;

    @TenantId
    @SuppressWarnings("unused")
    private @Nullable UUID institutionId;

    private String colour;

    @Version
    private @Nullable Integer version;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "pebble_id", nullable = false)
    private List<Vein> veins = new ArrayList<>();

    @SuppressWarnings("NullAway") // filled in by Hibernate
    protected Pebble() {}

    Pebble(UUID id, String colour) {
        this.id = id;
        this.colour = colour;
    }

    void paint(String colour) {
        this.colour = colour;
    }

    void crack(String name) {
        veins.add(new Vein(name));
    }

    UUID id() {
        return id;
    }

    String colour() {
        return colour;
    }

    int version() {
        return version == null ? 0 : version;
    }

    List<Vein> veins() {
        return veins;
    }
}
