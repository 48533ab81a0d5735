package io.waymark.web;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

@AnalyzeClasses(packagesOf = WebApplication.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String[] OWN_TABLES = {"..account..", "..college..", "..signin..", "..token.."};

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles =
            slices().matching("io.waymark.web.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theInsidesOfAFeatureStayInside = classes()
            .that()
            .areMetaAnnotatedWith(Controller.class)
            .or()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule entitiesChangeThroughBehaviour = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameStartingWith("set");

    @ArchTest
    static final ArchRule servicesAreKnownByTheirApisAlone = noClasses()
            .should()
            .dependOnClassesThat(
                    resideInAnyPackage("io.waymark.advising..", "io.waymark.mentoring..", "io.waymark.scheduling..")
                            .and(not(resideInAPackage("io.waymark.advising.api.."))));

    @ArchTest
    static final ArchRule theRulesOfTheRoadAreTheServices = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.waymark.core.progress..", "io.waymark.core.precedence..")
            .because("pages show what a service worked out");

    @ArchTest
    static final ArchRule onlyWhatIsOursIsStored = noClasses()
            .that()
            .resideOutsideOfPackages(OWN_TABLES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.springframework.data..", "org.springframework.jdbc..")
            .because("accounts, colleges, attempts and keys are all that the web app keeps itself");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .because("a test must be able to say what time it is");
}
