package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.EligibilityCondition;
import io.waymark.core.roadmap.EligibilityRule;
import io.waymark.core.roadmap.Glossary;
import io.waymark.core.roadmap.Glossary.Vocabulary;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Term;
import java.util.List;

/** What rules of eligibility refer to exists. */
record EligibilityReferences(
        KnownKeys steps,
        KnownKeys accreditors,
        KnownKeys associations,
        KnownKeys credentials,
        KnownKeys subjects,
        KnownKeys procedures) {

    static EligibilityReferences of(
            Roadmap roadmap,
            KnownKeys steps,
            KnownKeys accreditors,
            KnownKeys associations,
            KnownKeys credentials,
            DefinitionErrors errors) {
        var glossary = roadmap.glossary();
        return new EligibilityReferences(
                steps,
                accreditors,
                associations,
                credentials,
                terms("subject", glossary, Vocabulary.SUBJECTS, errors),
                terms("procedure", glossary, Vocabulary.PROCEDURES, errors));
    }

    private static KnownKeys terms(String what, Glossary glossary, Vocabulary vocabulary, DefinitionErrors errors) {
        return KnownKeys.of(what, glossary.terms(vocabulary), Term::key, errors);
    }

    void check(List<EligibilityRule> rules, String path) {
        for (int i = 0; i < rules.size(); i++) {
            check(rules.get(i), "%s[%d]".formatted(path, i));
        }
    }

    private void check(EligibilityRule rule, String path) {
        steps.require(path + ".step", rule.step());
        switch (rule.condition()) {
            case EligibilityCondition.EachOf it -> check(it.parts(), path + ".all");
            case EligibilityCondition.OneOf it -> check(it.parts(), path + ".any");
            case EligibilityCondition.Graduated it ->
                accreditors.require(path + ".graduated.accreditor", it.accreditor());
            case EligibilityCondition.InProgram it ->
                accreditors.require(path + ".in_program.accreditor", it.accreditor());
            case EligibilityCondition.CredentialHeld it -> credentials.require(path + ".holds", it.credentials());
            case EligibilityCondition.HoursLogged it -> steps.require(path + ".hours.steps", it.steps());
            case EligibilityCondition.CoursesPassed it -> subjects.require(path + ".courses", it.subjects());
            case EligibilityCondition.MemberOf it -> associations.require(path + ".member", it.association());
            case EligibilityCondition.ProceduresDone it ->
                procedures.require(path + ".procedures.procedure", it.procedure());
            case EligibilityCondition.YearsWorked _, EligibilityCondition.NotOnRecord _ -> {}
        }
    }
}
