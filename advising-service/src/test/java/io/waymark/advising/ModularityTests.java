package io.waymark.advising;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    @Test
    void featuresTouchOnlyWhatOthersOffer() {
        ApplicationModules.of(AdvisingApplication.class, resideInAPackage("io.waymark.advising.api.."))
                .verify();
    }
}
