package io.waymark.advising.person;

import io.waymark.advising.api.person.PersonSort;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whom to list, all of whom all of this is so, and in which order. */
record PeopleWanted(
        @Nullable String q,
        @Nullable Role role,
        @Nullable Lifecycle lifecycle,
        @Nullable UUID cohort,
        @Nullable UUID advisor,
        @Nullable String attributes,
        PersonSort sort) {}
