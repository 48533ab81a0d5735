package io.waymark.web.admin.programs;

import io.waymark.advising.api.education.ProgramView;
import io.waymark.web.ui.form.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A program's page as it is drawn.
 *
 * @param entry null while it is being added
 */
record ProgramPage(@Nullable ProgramView entry, List<Choice> levels, List<Choice> modes, List<Choice> accreditors) {}
