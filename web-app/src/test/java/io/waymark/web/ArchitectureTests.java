package io.waymark.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.servlet.Filter;
import java.io.Serializable;
import java.util.Properties;

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

    @ArchTest
    static final ArchRule whatASessionHoldsSurvivesARelease = classes()
            .that()
            .areAssignableTo(Serializable.class)
            .and()
            .areNotRecords()
            .and()
            .areNotEnums()
            .and()
            .areNotAssignableTo(Throwable.class)
            .and()
            .areNotAssignableTo(Filter.class)
            .and()
            .areNotAssignableTo(Properties.class)
            .should(new ArchCondition<>("say the version of their serial form") {
                @Override
                public void check(JavaClass kept, ConditionEvents events) {
                    events.add(new SimpleConditionEvent(
                            kept, kept.tryGetField("serialVersionUID").isPresent(), kept.getName()));
                }
            })
            .because("a new method would sign everybody out");
}
