package io.waymark.stack;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RestController;

/** What holds in every module, and which may use which, whatever its build file would allow. */
@AnalyzeClasses(
        packages = "io.waymark",
        importOptions = {DoNotIncludeTests.class, HouseRulesTests.NoTestJars.class})
class HouseRulesTests {

    /** What a module lends to the tests of others comes in a jar, unless only tests were asked for. */
    static final class NoTestJars implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    @ArchTest
    static final ArchRule everyModuleUsesOnlyWhatItMay = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("io.waymark..")
            .layer("roadmap-core")
            .definedBy("io.waymark.core..")
            .layer("service-kit")
            .definedBy("io.waymark.kit..")
            .layer("scheduling-api")
            .definedBy("io.waymark.scheduling.api..")
            .layer("scheduling")
            .definedBy(JavaClass.Predicates.resideInAPackage("io.waymark.scheduling..")
                    .and(JavaClass.Predicates.resideOutsideOfPackage("io.waymark.scheduling.api..")))
            .layer("advising-api")
            .definedBy("io.waymark.advising.api..")
            .layer("mentor-api")
            .definedBy("io.waymark.mentor.api..")
            .layer("advising-service")
            .definedBy(JavaClass.Predicates.resideInAPackage("io.waymark.advising..")
                    .and(JavaClass.Predicates.resideOutsideOfPackage("io.waymark.advising.api..")))
            .layer("mentor-service")
            .definedBy("io.waymark.mentoring..")
            .layer("web-app")
            .definedBy("io.waymark.web..")
            .layer("local-stack")
            .definedBy("io.waymark.stack..")
            .ensureAllClassesAreContainedInArchitecture()
            .whereLayer("roadmap-core")
            .mayNotAccessAnyLayer()
            .whereLayer("service-kit")
            .mayOnlyAccessLayers("roadmap-core")
            .whereLayer("scheduling-api")
            .mayOnlyAccessLayers("roadmap-core")
            .whereLayer("scheduling")
            .mayOnlyAccessLayers("roadmap-core", "service-kit", "scheduling-api")
            .whereLayer("advising-api")
            .mayOnlyAccessLayers("roadmap-core", "scheduling-api")
            .whereLayer("mentor-api")
            .mayOnlyAccessLayers("roadmap-core", "scheduling-api")
            .whereLayer("advising-service")
            .mayOnlyAccessLayers("roadmap-core", "service-kit", "scheduling", "scheduling-api", "advising-api")
            .whereLayer("mentor-service")
            .mayOnlyAccessLayers("roadmap-core", "service-kit", "scheduling", "scheduling-api", "mentor-api")
            .whereLayer("web-app")
            .mayOnlyAccessLayers("roadmap-core", "service-kit", "scheduling-api", "advising-api", "mentor-api");

    @ArchTest
    static final ArchRule contractsKnowNoDatabase = noClasses()
            .that()
            .resideInAnyPackage("io.waymark.advising.api..", "io.waymark.mentor.api..", "io.waymark.scheduling.api..")
            .should()
            .dependOnClassesThat(JavaClass.Predicates.resideInAnyPackage(
                            "jakarta.persistence..", "java.sql..", "org.springframework.data..", "org.hibernate..")
                    .and(JavaClass.Predicates.resideOutsideOfPackage("org.hibernate.validator..")));

    @ArchTest
    static final ArchRule pagesDecideNothingAboutTheRoad = noClasses()
            .that()
            .resideInAPackage("io.waymark.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.waymark.core.progress..", "io.waymark.core.precedence..");

    @ArchTest
    static final ArchRule theInsidesOfAFeatureStayInside = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .or()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule theInsidesOfAServiceStayInside = classes()
            .that()
            .resideInAnyPackage("io.waymark.advising..", "io.waymark.mentoring..")
            .and(annotatedWith(Entity.class).or(annotatedWith(Service.class)))
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule everyEndpointOfAServiceSaysWhoMayCall = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("io.waymark.advising..", "io.waymark.mentoring..", "io.waymark.scheduling..")
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(RestController.class)
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(PreAuthorize.class);

    @ArchTest
    static final ArchRule entitiesChangeThroughBehaviour = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameMatching("set\\p{Lu}.*");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .because(
                    "a test must be able to say what time it is, and the demo college plays its past through the product");

    @ArchTest
    static final ArchRule addressesAreHeldAgainstOneRule = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.validation.constraints.Email")
            .because("an address that a form takes is one that a file may have, and mail arrives there: @EmailAddress");

    @ArchTest
    static final ArchRule packagesOfTheStackAreFreeOfCycles =
            slices().matching("io.waymark.stack.(*)..").should().beFreeOfCycles();

    /** Nested ones too: a name that needs its package to be understood is not yet found. */
    @ArchTest
    static void noTwoTypesOfAModuleShareAName(JavaClasses types) {
        var named = types.stream()
                .filter(type -> !type.getSimpleName().isEmpty() && !type.isLocalClass())
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        type -> moduleOf(type) + " " + type.getSimpleName(),
                        TreeMap::new,
                        Collectors.mapping(JavaClass::getName, Collectors.toList())));

        assertThat(named).hasSizeGreaterThan(1_000);
        assertThat(named.values()).filteredOn(names -> names.size() > 1).isEmpty();
    }

    private static String moduleOf(JavaClass type) {
        return type.getSource()
                .orElseThrow()
                .getUri()
                .toString()
                .replace(type.getName().replace('.', '/') + ".class", "");
    }
}
