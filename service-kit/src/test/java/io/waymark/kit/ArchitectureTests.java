package io.waymark.kit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = ServiceKit.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule concernsAreFreeOfCycles =
            slices().matching("io.waymark.kit.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule aPackageIsAConcernWithoutParts =
            noClasses().should().resideInAPackage("io.waymark.kit.*.*..");

    @ArchTest
    static final ArchRule knowsNoDomain = classes()
            .should()
            .onlyDependOnClassesThat(resideInAPackage("io.waymark..")
                    .negate()
                    .or(resideInAPackage("io.waymark.kit.."))
                    .or(resideInAPackage("io.waymark.core.event.."))
                    .or(resideInAPackage("io.waymark.core.identity.."))
                    .or(resideInAPackage("io.waymark.core.paging.."))
                    .or(resideInAPackage("io.waymark.core.refusal.."))
                    .or(resideInAPackage("io.waymark.core.revision.."))
                    .or(resideInAPackage("io.waymark.core.text.."))
                    .or(resideInAPackage("io.waymark.core.trail..")))
            .because("what a kit knows of roadmaps or bookings, every service has to carry");
}
