package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Roadmap;
import io.waymark.core.roadmap.Stage;
import io.waymark.core.roadmap.Step;
import io.waymark.core.roadmap.StepKey;
import io.waymark.core.roadmap.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** No two things of a sort share a key, and siblings are numbered as they stand. */
record KeyCheck(Faults faults) {

    private static final int MOST_STEPS = 500;

    void check(Roadmap roadmap) {
        var visits = StepVisit.all(roadmap);
        if (visits.size() > MOST_STEPS) {
            faults.add("stages", "A roadmap has at most " + MOST_STEPS + " steps; this one has " + visits.size() + ".");
        }
        steps(visits);
        unique("stages", roadmap.stages(), it -> it.key().value());
        numbered("stages", roadmap.stages(), Stage::order);
        for (int i = 0; i < roadmap.stages().size(); i++) {
            numbered("stages[%d].steps".formatted(i), roadmap.stages().get(i).steps(), Step::order);
        }
        visits.forEach(it -> numbered(it.path() + ".substeps", it.step().substeps(), Step::order));
        glossary(roadmap);
        var references = roadmap.references();
        unique("figures", references.figures(), it -> it.key());
        unique("accreditors", references.accreditors(), it -> it.key());
        unique("associations", references.associations(), it -> it.key());
        unique("credentials", references.credentials(), it -> it.key());
    }

    private void steps(List<StepVisit> visits) {
        Map<StepKey, String> first = new HashMap<>();
        for (var visit : visits) {
            var before = first.putIfAbsent(visit.step().key(), visit.path());
            if (before != null) {
                faults.add(
                        visit.path() + ".key",
                        "The key \"%s\" is taken by the step in line %d."
                                .formatted(visit.step().key(), faults.lineOf(before)));
            }
        }
    }

    private void glossary(Roadmap roadmap) {
        var glossary = roadmap.glossary();
        glossary.terms()
                .forEach((vocabulary, terms) ->
                        unique("vocabularies." + GlossaryBinder.name(vocabulary), terms, Term::key));
        unique("checklists", glossary.checklists(), it -> it.key());
        unique("rubrics", glossary.rubrics(), it -> it.key());
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
            faults.add(path, "This list must not be empty.");
        }
        unique(path, terms, Term::key);
    }

    private <T> void unique(String path, List<T> things, Function<T, String> key) {
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < things.size(); i++) {
            var name = key.apply(things.get(i));
            if (first.putIfAbsent(name, i) != null) {
                faults.add("%s[%d].key".formatted(path, i), "The key \"%s\" is given twice.".formatted(name));
            }
        }
    }

    private <T> void numbered(String path, List<T> siblings, Function<T, Integer> order) {
        for (int i = 0; i < siblings.size(); i++) {
            if (order.apply(siblings.get(i)) != i + 1) {
                faults.add(
                        "%s[%d].order".formatted(path, i),
                        "The order is %d, but by its place this is number %d."
                                .formatted(order.apply(siblings.get(i)), i + 1));
            }
        }
    }
}
