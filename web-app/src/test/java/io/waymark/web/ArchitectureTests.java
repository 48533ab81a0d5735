package io.waymark.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packagesOf = WebApplication.class, importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    private static final String[] OWN_TABLES = {
        "..account..",
        "..college..",
        "..drafts..",
        "..receipt..",
        "io.waymark.web.notification",
        "..outsider.link..",
        "..signin..",
        "..token.."
    };

    @ArchTest
    static final ArchRule featuresAreFreeOfCycles =
            slices().matching("io.waymark.web.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule onlyWhatIsOursIsStored = noClasses()
            .that()
            .resideOutsideOfPackages(OWN_TABLES)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.springframework.data..", "org.springframework.jdbc..")
            .because(
                    "accounts, colleges, drafts, notices, links, attempts and keys are all that the web app keeps itself");
}
