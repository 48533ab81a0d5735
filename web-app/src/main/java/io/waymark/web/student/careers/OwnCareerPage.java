package io.waymark.web.student.careers;

import io.waymark.web.ui.career.CareerPage;
import io.waymark.web.ui.career.SkillsPage;
import org.jspecify.annotations.Nullable;

/**
 * A career with how the student stands in it.
 *
 * @param skills null if they cannot be shown just now
 */
record OwnCareerPage(CareerPage career, @Nullable SkillsPage skills) {}
