package io.waymark.core.roadmap;

/** The word lists a roadmap defines for its evidence to choose from. */
public enum Vocabulary {
    DOCUMENT_TYPES,
    FIELDS,
    ARTIFACT_KINDS,
    EVENT_TYPES,
    SESSION_TYPES,
    SUBJECTS,
    APPLICATION_STATUSES,
    EMPLOYER_TYPES,
    CEU_CATEGORIES
}
