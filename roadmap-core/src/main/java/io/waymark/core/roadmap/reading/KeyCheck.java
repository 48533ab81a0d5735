package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.EntryField;
import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Stage;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.StepKey;
import io.waymark.core.roadmap.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No two things of a sort share a key, and siblings are numbered as they stand. */
record KeyCheck(DefinitionErrors errors, Siblings siblings) {

    private static final int MOST_STEPS = 500;

    KeyCheck(DefinitionErrors errors) {
        this(errors, new Siblings(errors));
    }

    void check(Roadmap roadmap) {
        var visits = StepVisit.all(roadmap);
        if (visits.size() > MOST_STEPS) {
            errors.add("stages", "A roadmap has at most " + MOST_STEPS + " steps; this one has " + visits.size() + ".");
        }
        steps(visits);
        siblings.unique("stages", roadmap.stages(), it -> it.key().value());
        siblings.numbered("stages", roadmap.stages(), Stage::order);
        for (int i = 0; i < roadmap.stages().size(); i++) {
            siblings.numbered(
                    "stages[%d].steps".formatted(i), roadmap.stages().get(i).steps(), Step::order);
        }
        visits.forEach(
                it -> siblings.numbered(it.path() + ".substeps", it.step().substeps(), Step::order));
        glossary(roadmap);
        var references = roadmap.references();
        siblings.unique("figures", references.figures(), it -> it.key());
        siblings.unique("accreditors", references.accreditors(), it -> it.key());
        siblings.unique("associations", references.associations(), it -> it.key());
        siblings.unique("credentials", references.credentials(), it -> it.key());
    }

    private void steps(List<StepVisit> visits) {
        Map<StepKey, String> first = new HashMap<>();
        for (var visit : visits) {
            var before = first.putIfAbsent(visit.step().key(), visit.path());
            if (before != null) {
                errors.add(
                        visit.path() + ".key",
                        "The key \"%s\" is taken by the step in line %d."
                                .formatted(visit.step().key(), errors.lineOf(before)));
            }
        }
    }

    private void glossary(Roadmap roadmap) {
        var glossary = roadmap.glossary();
        siblings.unique("vocabularies.fields", glossary.fields(), EntryField::key);
        glossary.terms()
                .forEach((vocabulary, terms) ->
                        siblings.unique("vocabularies." + GlossaryBinder.name(vocabulary), terms, Term::key));
        siblings.unique("checklists", glossary.checklists(), it -> it.key());
        siblings.unique("rubrics", glossary.rubrics(), it -> it.key());
        for (int i = 0; i < glossary.checklists().size(); i++) {
            filled(
                    "checklists[%d].items".formatted(i),
                    glossary.checklists().get(i).items());
        }
        for (int i = 0; i < glossary.rubrics().size(); i++) {
            filled("rubrics[%d].levels".formatted(i), glossary.rubrics().get(i).levels());
        }
    }

    private void filled(String path, List<Term> terms) {
        if (terms.isEmpty()) {
            errors.add(path, "This list must not be empty.");
        }
        siblings.unique(path, terms, Term::key);
    }
}
