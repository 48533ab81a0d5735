package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Accreditor;
import io.waymark.core.roadmap.Association;
import io.waymark.core.roadmap.Association.MembershipCategory;
import io.waymark.core.roadmap.Credential;
import io.waymark.core.roadmap.EntryField;
import io.waymark.core.roadmap.Glossary;
import io.waymark.core.roadmap.Glossary.Vocabulary;
import io.waymark.core.roadmap.References;
import io.waymark.core.roadmap.Rubric;
import io.waymark.core.roadmap.Term;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks up the words that evidence refers to. An unknown word is an error, and stands for itself. */
record GlossaryLookup(Glossary glossary, References references) {

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

    List<EntryField> fields(Mapping params, String name) {
        return params.scalars(name).stream().map(this::field).toList();
    }

    private EntryField field(Scalar word) {
        var key = word.key(Spelling::kebab);
        return glossary.field(key).orElseGet(() -> {
            refuseUnknown(word, key, "fields", glossary.fields().stream().map(EntryField::key));
            return new EntryField(key, key, EntryField.Type.TEXT);
        });
    }

    private static void refuseUnknown(Scalar word, String key, String kind, Stream<String> known) {
        if (!DefinitionErrors.isPlaceholder(key)) {
            word.refuse(
                    "\"%s\" is not among the roadmap's %s.%s".formatted(key, kind, Likeness.hint(key, known.toList())));
        }
    }

    /** An unknown body is found out once all of the roadmap is read. */
    Term credential(String key) {
        return named(key, references.credential(key).map(Credential::name));
    }

    Term accreditor(String key) {
        return named(key, references.accreditor(key).map(Accreditor::name));
    }

    Term association(String key) {
        return named(key, references.association(key).map(Association::name));
    }

    Term category(String association, String key) {
        return named(
                key,
                references.association(association).stream()
                        .flatMap(it -> it.categories().stream())
                        .filter(it -> it.key().equals(key))
                        .map(MembershipCategory::label)
                        .findFirst());
    }

    private static Term named(String key, Optional<String> name) {
        return new Term(key, name.orElse(key), null);
    }

    Term term(Scalar word, Vocabulary vocabulary) {
        var key = word.key(Spelling::kebab);
        return glossary.term(vocabulary, key).orElseGet(() -> {
            refuseUnknown(
                    word,
                    key,
                    GlossaryBinder.name(vocabulary),
                    glossary.terms(vocabulary).stream().map(Term::key));
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
