package io.waymark.core.roadmap;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words, checklists and rubrics that a roadmap's evidence refers to. */
public record Glossary(
        Map<Vocabulary, List<Term>> terms, List<EntryField> fields, List<Checklist> checklists, List<Rubric> rubrics) {

    public static final Glossary EMPTY = new Glossary(Map.of(), List.of(), List.of(), List.of());

    public Glossary {
        terms = Map.copyOf(terms);
        fields = List.copyOf(fields);
        checklists = List.copyOf(checklists);
        rubrics = List.copyOf(rubrics);
    }

    public List<Term> terms(Vocabulary vocabulary) {
        return terms.getOrDefault(vocabulary, List.of());
    }

    public Optional<Term> term(Vocabulary vocabulary, String key) {
        return terms(vocabulary).stream().filter(it -> it.key().equals(key)).findFirst();
    }

    public Optional<EntryField> field(String key) {
        return fields.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    public Optional<Checklist> checklist(String key) {
        return checklists.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    public Optional<Rubric> rubric(String key) {
        return rubrics.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /** Items to tick off, shared by name. */
    public record Checklist(String key, String label, List<Term> items) {

        public Checklist {
            Kebab.require("A checklist's key", key);
            items = List.copyOf(items);
        }
    }

    /** The word lists a roadmap defines for its evidence to choose from. */
    public enum Vocabulary {
        DOCUMENT_TYPES,
        ARTIFACT_KINDS,
        EVENT_TYPES,
        SESSION_TYPES,
        SUBJECTS,
        APPLICATION_STATUSES,
        EMPLOYER_TYPES,
        CEU_CATEGORIES,
        PROCEDURES,
        COMPETENCIES,
        LICENSES,
        CLEARANCES
    }
}
