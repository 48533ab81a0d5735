package io.waymark.scheduling;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.waymark.scheduling", importOptions = DoNotIncludeTests.class)
class SchedulingArchitectureTests {

    @ArchTest
    static final ArchRule timeIsPlainJava = classes()
            .that()
            .resideInAPackage("..scheduling.time..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("io.waymark.scheduling.time..", "io.waymark.core..", "java..", "org.jspecify..")
            .because("what a clock shows has nothing to do with databases and frameworks");

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles =
            slices().matching("io.waymark.scheduling.(*)..").should().beFreeOfCycles();
}
