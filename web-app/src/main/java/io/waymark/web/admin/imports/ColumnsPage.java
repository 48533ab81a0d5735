package io.waymark.web.admin.imports;

import io.waymark.advising.api.imports.ImportView;
import io.waymark.web.ui.form.Choice;
import java.util.List;

/**
 * The columns of a file as they are drawn.
 *
 * @param targets what a column may be
 * @param roles what everybody may be
 */
record ColumnsPage(
        ImportView upload, String source, String everybody, List<Row> rows, List<Choice> targets, List<Choice> roles) {

    /** @param target what was chosen for it */
    record Row(String heading, String samples, String target) {}
}
