package io.waymark.advising.api.education;

/** How an accreditation stands on a day. */
public enum Accreditation {
    /** The program has none. */
    NONE,
    /** It has ended. */
    LAPSED,
    /** It ends before the student expects to graduate. */
    ENDS_BEFORE_GRADUATION,
    /** It ends within six months. */
    LAPSES_SOON,
    /** It holds, as far as is known. */
    HOLDS
}
