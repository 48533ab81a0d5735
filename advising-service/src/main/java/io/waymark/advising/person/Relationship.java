package io.waymark.advising.person;

/** Why a caller may see a student's record. */
public enum Relationship {
    SELF,
    ADVISOR,
    ADMIN
}
