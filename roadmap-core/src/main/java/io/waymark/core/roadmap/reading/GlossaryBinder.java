package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Glossary;
import io.waymark.core.roadmap.Glossary.Checklist;
import io.waymark.core.roadmap.Glossary.Vocabulary;
import io.waymark.core.roadmap.Rubric;
import io.waymark.core.roadmap.Term;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words a roadmap defines. */
final class GlossaryBinder {

    private GlossaryBinder() {}

    static Glossary glossary(Mapping text) {
        Map<Vocabulary, List<Term>> terms = new EnumMap<>(Vocabulary.class);
        text.nested("vocabularies", vocabularies -> {
            for (var vocabulary : Vocabulary.values()) {
                terms.put(vocabulary, vocabularies.each(name(vocabulary), GlossaryBinder::term));
            }
            return terms;
        });
        return new Glossary(
                terms,
                text.each(
                        "checklists",
                        it -> new Checklist(it.key("key"), it.text("label"), it.each("items", GlossaryBinder::term))),
                text.each(
                        "rubrics",
                        it -> new Rubric(it.key("key"), it.text("label"), it.each("levels", GlossaryBinder::term))));
    }

    static Term term(Mapping term) {
        return new Term(term.key("key"), term.text("label"), term.textOrNull("note"));
    }

    static String name(Vocabulary vocabulary) {
        return vocabulary.name().toLowerCase(Locale.ROOT);
    }
}
