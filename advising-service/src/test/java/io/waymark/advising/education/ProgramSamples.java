package io.waymark.advising.education;

import io.waymark.advising.api.education.ProgramEntry;
import io.waymark.advising.api.education.StudyMode;
import io.waymark.core.roadmap.DegreeLevel;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Programs that colleges offer. */
final class ProgramSamples {

    private ProgramSamples() {}

    static ProgramEntry program(String college, String name) {
        return program(college, name, "cahiim", LocalDate.of(2199, 6, 30));
    }

    static ProgramEntry program(String college, String name, @Nullable String accreditor, @Nullable LocalDate through) {
        return new ProgramEntry(
                college,
                name,
                DegreeLevel.ASSOCIATE,
                "51.0707",
                StudyMode.ONLINE,
                accreditor,
                through,
                null,
                24,
                12_400,
                "https://college.example/hit");
    }
}
