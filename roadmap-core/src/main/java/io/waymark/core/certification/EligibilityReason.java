package io.waymark.core.certification;

/** Why a rule is found to be met or not. */
public enum EligibilityReason {
    /** The record shows it, and somebody has verified that. */
    VERIFIED,
    /** It is submitted and not verified yet. */
    WAITING,
    /** Nothing of it is on record. */
    MISSING,
    /** There is some of it and not enough. */
    SHORT,
    /** It was so once. */
    EXPIRED,
    /** It will be so from a day that is known. */
    TOO_EARLY,
    /** It was so until a day that has passed. */
    TOO_LATE,
    /** The directory of programs says that the accreditor does not stand behind it on the day of graduation. */
    NOT_ACCREDITED,
    /** No record tells. */
    NOT_ON_RECORD,
    /** By the record it is met, but the rule itself is not certain. */
    RULE_UNCERTAIN,
    /** Its parts say it. */
    PARTS
}
