package io.waymark.advising.person;

import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.Role;
import org.jspecify.annotations.Nullable;

/** Whom to list: all of whom all of this is so. */
record PeopleWanted(
        @Nullable String q,
        @Nullable Role role,
        @Nullable Lifecycle lifecycle,
        @Nullable String attributes) {}
