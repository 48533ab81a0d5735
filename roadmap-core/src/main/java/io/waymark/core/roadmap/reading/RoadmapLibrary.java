package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.RoadmapKey;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The roadmaps that ship with the platform, for a college to start from. */
public final class RoadmapLibrary {

    public static final RoadmapKey HEALTH_INFORMATION_TECHNICIAN = RoadmapKey.of("health-information-technician");

    private static final List<RoadmapKey> KEYS = Stream.of(
                    HEALTH_INFORMATION_TECHNICIAN.value(),
                    "medical-coder",
                    "medical-assistant",
                    "pharmacy-technician",
                    "phlebotomist")
            .map(RoadmapKey::of)
            .toList();

    private static final Map<RoadmapKey, String> WHOLE = new ConcurrentHashMap<>();

    private RoadmapLibrary() {}

    public static List<RoadmapKey> keys() {
        return KEYS;
    }

    public static Roadmap load(RoadmapKey key) {
        return RoadmapReader.read(text(key));
    }

    /** The YAML text, to be stored as a college's first version: whole, with the stages that several roadmaps share. */
    public static String text(RoadmapKey key) {
        if (!KEYS.contains(key)) {
            throw new IllegalArgumentException("No roadmap of this name ships with the platform: " + key);
        }
        return WHOLE.computeIfAbsent(key, it -> SharedStages.whole(file(it.value()), stage -> file("stages/" + stage)));
    }

    private static String file(String name) {
        try (var in = RoadmapLibrary.class.getResourceAsStream("/io/waymark/core/roadmap/" + name + ".yaml")) {
            return new String(found(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream found(@Nullable InputStream in, String name) {
        if (in == null) {
            throw new IllegalArgumentException("No such file ships with the platform: " + name);
        }
        return in;
    }
}
