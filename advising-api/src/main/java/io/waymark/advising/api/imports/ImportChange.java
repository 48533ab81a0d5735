package io.waymark.advising.api.imports;

/**
 * One thing that an import will change about somebody.
 *
 * @param row as a spreadsheet counts, the header being row 1
 * @param givenName as the file says it
 * @param familyName as the file says it
 * @param item which role, cohort or attribute, if there can be several
 * @param was what is in the directory now; empty if there is nothing
 * @param becomes what will be there
 */
public record ImportChange(
        int row,
        String number,
        String givenName,
        String familyName,
        Kind kind,
        String item,
        String was,
        String becomes,
        Condition condition) {

    public String fullName() {
        return (givenName + " " + familyName).strip();
    }

    /** What changes. */
    public enum Kind {
        PERSON_CREATED,
        /** Somebody may sign in as admin, registrar, faculty or advisor who may not now, whether new or known. */
        STAFF_ADDED,
        /** A known person gets one more role. */
        ROLE_ADDED,
        NAME,
        ADDRESS,
        ADVISOR,
        COHORT_JOINED,
        /** There is no cohort of this name yet; {@code was} is the one that may be meant. */
        COHORT_CREATED,
        ROADMAP_BEGUN,
        ATTRIBUTE,
        TIME_ZONE,
        /** Somebody is not active, and will be if that is chosen. */
        REACTIVATED
    }

    /** When it happens. */
    public enum Condition {
        ALWAYS,
        /** If what was changed by hand is overwritten. */
        IF_OVERWRITTEN,
        /** If people who are not active become so again. */
        IF_REACTIVATED
    }
}
