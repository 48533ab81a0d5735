package io.waymark.stack;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which module may use which, whatever the build file of one would allow. */
@AnalyzeClasses(packages = "io.waymark", importOptions = DoNotIncludeTests.class)
class HouseRulesTests {

    @ArchTest
    static final ArchRule everyModuleUsesOnlyWhatItMay = layeredArchitecture()
            .consideringOnlyDependenciesInAnyPackage("io.waymark..")
            .layer("roadmap-core")
            .definedBy("io.waymark.core..")
            .layer("service-kit")
            .definedBy("io.waymark.kit..")
            .layer("scheduling")
            .definedBy("io.waymark.scheduling..")
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
            .whereLayer("scheduling")
            .mayOnlyAccessLayers("roadmap-core", "service-kit")
            .whereLayer("advising-api")
            .mayOnlyAccessLayers("roadmap-core")
            .whereLayer("mentor-api")
            .mayOnlyAccessLayers("roadmap-core")
            .whereLayer("advising-service")
            .mayOnlyAccessLayers("roadmap-core", "service-kit", "scheduling", "advising-api")
            .whereLayer("mentor-service")
            .mayOnlyAccessLayers("roadmap-core", "service-kit", "scheduling", "mentor-api")
            .whereLayer("web-app")
            .mayOnlyAccessLayers("roadmap-core", "service-kit", "advising-api", "mentor-api");

    @ArchTest
    static final ArchRule theSharedDomainKnowsNoFramework = noClasses()
            .that()
            .resideInAPackage("io.waymark.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..", "org.hibernate..", "tools.jackson..");

    @ArchTest
    static final ArchRule contractsKnowNoDatabase = noClasses()
            .that()
            .resideInAnyPackage("io.waymark.advising.api..", "io.waymark.mentor.api..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "org.springframework.data..", "org.hibernate..");

    @ArchTest
    static final ArchRule pagesDecideNothingAboutTheRoad = noClasses()
            .that()
            .resideInAPackage("io.waymark.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.waymark.core.progress..", "io.waymark.core.precedence..");
}
