package io.waymark.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.waymark.core", importOptions = DoNotIncludeTests.class)
class CoreArchitectureTests {

    @ArchTest
    static final ArchRule theLanguageIsPlainJava = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "io.waymark.core..",
                    "java..",
                    "org.jspecify..",
                    "org.snakeyaml.engine..",
                    "com.github.f4b6a3.uuid..")
            .because("services may change their framework, the words they share should not notice");

    @ArchTest
    static final ArchRule onlyTheReaderKnowsYaml = noClasses()
            .that()
            .resideOutsideOfPackage("..roadmap.reading..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.snakeyaml..")
            .because("a roadmap is more than its file format");

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles =
            slices().matching("io.waymark.core.(**)").should().beFreeOfCycles();
}
