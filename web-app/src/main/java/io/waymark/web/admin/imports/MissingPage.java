package io.waymark.web.admin.imports;

import io.waymark.advising.api.imports.ImportView;
import io.waymark.advising.api.imports.MissingStudent;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.table.Column;
import io.waymark.web.ui.table.PagerView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is missing from an import, and what came of those who were recorded as having left.
 *
 * @param here where the page is, with the stretch that it shows
 * @param report how far that has come, if there was one
 * @param refused who could not leave, and why
 */
record MissingPage(
        ImportView upload,
        String here,
        List<Column> columns,
        List<MissingStudent> students,
        PagerView pager,
        List<Choice> ways,
        @Nullable String report,
        boolean underWay,
        List<String> refused) {}
