package io.waymark.mentoring;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    static final ApplicationModules FEATURES = ApplicationModules.of(MentorApplication.class);

    @Test
    void featuresTouchOnlyWhatOthersOffer() {
        FEATURES.verify();
    }
}
