package io.waymark.web.student.mentors;

import io.waymark.web.ui.form.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The directory of mentors as it is drawn.
 *
 * @param steps those of the roadmap to choose from; none without a roadmap
 * @param found null while the mentor service is silent
 */
record DirectoryPage(
        List<Choice> steps,
        List<Choice> languages,
        @Nullable FoundMentors found) {

    /**
     * Whom the search found.
     *
     * @param recommended those recommended for the student; none in a search, or further on
     * @param further where the list goes on
     */
    record FoundMentors(
            List<MentorTile> recommended,
            List<MentorTile> mentors,
            @Nullable String further) {}
}
