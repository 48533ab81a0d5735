package io.waymark.web.student.education;

import io.waymark.advising.api.education.ProgramView;
import io.waymark.web.ui.table.Column;
import java.util.List;

/** Programs side by side, as they are drawn: a column each, a row for each thing that tells them apart. */
record ComparisonPage(List<ProgramView> programs, List<Column> columns) {}
