package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.EntryField;
import io.waymark.core.roadmap.Glossary;
import io.waymark.core.roadmap.Glossary.Checklist;
import io.waymark.core.roadmap.Glossary.Vocabulary;
import io.waymark.core.roadmap.Rubric;
import io.waymark.core.roadmap.Term;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The words a roadmap defines. */
final class GlossaryBinder {

    private GlossaryBinder() {}

    static Glossary glossary(Mapping text) {
        Map<Vocabulary, List<Term>> terms = new EnumMap<>(Vocabulary.class);
        var fields = new ArrayList<EntryField>();
        text.nested("vocabularies", vocabularies -> {
            fields.addAll(vocabularies.each("fields", GlossaryBinder::field));
            for (var vocabulary : Vocabulary.values()) {
                terms.put(vocabulary, vocabularies.each(name(vocabulary), GlossaryBinder::term));
            }
            return terms;
        });
        return new Glossary(
                terms,
                fields,
                text.each(
                        "checklists",
                        it -> new Checklist(it.key("key"), it.text("label"), it.each("items", GlossaryBinder::term))),
                text.each(
                        "rubrics",
                        it -> new Rubric(it.key("key"), it.text("label"), it.each("levels", GlossaryBinder::term))));
    }

    private static EntryField field(Mapping field) {
        var type = field.choiceOrNull("type", EntryField.Type.class, "type of field");
        return new EntryField(
                field.key("key"), field.text("label"), Objects.requireNonNullElse(type, EntryField.Type.TEXT));
    }

    static Term term(Mapping term) {
        return new Term(term.key("key"), term.text("label"), term.textOrNull("note"));
    }

    static String name(Vocabulary vocabulary) {
        return vocabulary.name().toLowerCase(Locale.ROOT);
    }
}
