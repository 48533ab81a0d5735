package io.waymark.advising.advisor;

import io.waymark.core.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * That from a moment on somebody else advises a student.
 *
 * @param advisor nobody any more, if there is none
 * @param before nobody until then, if there is none
 */
record AdvisorChange(
        PersonId student,
        @Nullable PersonId advisor,
        @Nullable PersonId before) {}
