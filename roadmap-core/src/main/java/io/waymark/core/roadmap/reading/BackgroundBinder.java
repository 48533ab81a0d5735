package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Background;

/** What a step refers to. */
final class BackgroundBinder {

    private BackgroundBinder() {}

    static Background background(Mapping step) {
        return new Background(
                step.each("facts", DetailBinder::fact),
                step.keys("figures", Spelling::kebab),
                step.keys("accreditors", Spelling::kebab),
                step.keyOrNull("association", Spelling::kebab),
                step.keyOrNull("credential", Spelling::kebab),
                step.texts("open_badge_achievement_type"));
    }
}
