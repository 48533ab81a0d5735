package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Glossary;
import io.waymark.core.roadmap.Glossary.Vocabulary;
import io.waymark.core.roadmap.Rubric;
import io.waymark.core.roadmap.Term;
import java.util.List;

/** Looks up the words that evidence refers to. An unknown word is an error, and stands for itself. */
record GlossaryLookup(Glossary glossary) {

    Term one(Mapping params, String name, Vocabulary vocabulary) {
        var word = params.required(name);
        return word == null ? standIn(params.errors().placeholder()) : term(word, vocabulary);
    }

    List<Term> some(Mapping params, String name, Vocabulary vocabulary) {
        return params.scalars(name).stream().map(it -> term(it, vocabulary)).toList();
    }

    List<Term> atLeastOne(Mapping params, String name, Vocabulary vocabulary) {
        var terms = some(params, name, vocabulary);
        if (terms.isEmpty()) {
            params.refuse("\"%s\" is missing or empty.".formatted(name));
        }
        return terms;
    }

    Term term(Scalar word, Vocabulary vocabulary) {
        var key = word.key(Spelling::kebab);
        return glossary.term(vocabulary, key).orElseGet(() -> {
            if (!DefinitionErrors.isPlaceholder(key)) {
                var known = glossary.terms(vocabulary).stream().map(Term::key).toList();
                word.refuse("\"%s\" is not among the roadmap's %s.%s"
                        .formatted(key, GlossaryBinder.name(vocabulary), Likeness.hint(key, known)));
            }
            return standIn(key);
        });
    }

    Rubric rubric(Mapping params) {
        var key = params.key("rubric");
        return glossary.rubric(key).orElseGet(() -> {
            if (!DefinitionErrors.isPlaceholder(key)) {
                var known = glossary.rubrics().stream().map(Rubric::key).toList();
                params.refuse("rubric", "There is no rubric \"%s\".%s".formatted(key, Likeness.hint(key, known)));
            }
            return new Rubric(key, key, List.of());
        });
    }

    Term level(Mapping params, Rubric rubric) {
        var key = params.key("min_level");
        var levels = rubric.levels();
        return levels.stream().filter(it -> it.key().equals(key)).findFirst().orElseGet(() -> {
            if (!DefinitionErrors.isPlaceholder(key) && !levels.isEmpty()) {
                var known = levels.stream().map(Term::key).toList();
                params.refuse(
                        "min_level",
                        "The rubric \"%s\" has no level \"%s\". It has: %s."
                                .formatted(rubric.key(), key, String.join(", ", known)));
            }
            return standIn(key);
        });
    }

    static Term standIn(String key) {
        return new Term(key, key, null);
    }
}
