package io.waymark.advising.education;

import io.waymark.advising.api.education.StudyMode;
import io.waymark.core.roadmap.DegreeLevel;
import org.jspecify.annotations.Nullable;

/** Which programs to list. */
record ProgramFilter(
        @Nullable String words,
        @Nullable DegreeLevel level,
        @Nullable StudyMode mode,
        @Nullable String accreditor,
        boolean retired) {}
