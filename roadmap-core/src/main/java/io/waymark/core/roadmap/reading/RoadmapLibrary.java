package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.RoadmapKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The roadmaps that ship with the platform, for a college to start from. */
public final class RoadmapLibrary {

    public static final RoadmapKey HEALTH_INFORMATION_TECHNICIAN = RoadmapKey.of("health-information-technician");

    private RoadmapLibrary() {}

    public static List<RoadmapKey> keys() {
        return List.of(HEALTH_INFORMATION_TECHNICIAN);
    }

    public static Roadmap load(RoadmapKey key) {
        return RoadmapReader.read(text(key));
    }

    /** The YAML text, to be stored as a college's first version. */
    public static String text(RoadmapKey key) {
        try (var in = RoadmapLibrary.class.getResourceAsStream("/io/waymark/core/roadmap/" + key + ".yaml")) {
            return new String(found(in, key).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream found(@Nullable InputStream in, RoadmapKey key) {
        if (in == null) {
            throw new IllegalArgumentException("No roadmap of this name ships with the platform: " + key);
        }
        return in;
    }
}
