package io.waymark.web.mentor.profile;

import io.waymark.mentor.api.MentorProfile;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.roadmap.RoadmapTitles.StageChoices;
import java.util.List;

/**
 * The page of a mentor's own profile, as it is drawn.
 *
 * @param saved as it is now, whatever is typed
 * @param kinds how they can meet
 */
record ProfilePage(
        MentorProfile saved,
        List<StageChoices> stages,
        List<Choice> roadmaps,
        List<Choice> kinds,
        List<Choice> languages) {}
