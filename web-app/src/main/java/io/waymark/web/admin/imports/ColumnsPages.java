package io.waymark.web.admin.imports;

import io.waymark.advising.api.imports.ForeignColumn;
import io.waymark.advising.api.imports.ForeignColumns;
import io.waymark.advising.api.imports.ImportView;
import io.waymark.advising.api.imports.MapColumns;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Puts the page of a file's columns together, with what was chosen. */
@Component
class ColumnsPages {

    private final Texts texts;

    ColumnsPages(Texts texts) {
        this.texts = texts;
    }

    ColumnsPage of(ImportView upload, ForeignColumns columns) {
        var suggested =
                columns.columns().stream().map(ForeignColumn::suggestion).toList();
        return of(upload, columns, new MapColumns(columns.source(), suggested, columns.everybody()));
    }

    ColumnsPage of(ImportView upload, ForeignColumns columns, MapColumns said) {
        return new ColumnsPage(
                upload,
                said.source(),
                said.everybody(),
                IntStream.range(0, columns.columns().size())
                        .mapToObj(place -> row(place, columns.columns().get(place), said.targets()))
                        .toList(),
                columns.targets().stream()
                        .map(it -> choice("imports.columns.as.", it))
                        .toList(),
                columns.roles().stream()
                        .map(it -> choice("imports.columns.role.", it))
                        .toList());
    }

    private ColumnsPage.Row row(int place, ForeignColumn column, List<String> targets) {
        return new ColumnsPage.Row(
                column.heading().isEmpty() ? texts.say("imports.columns.nameless", place + 1) : column.heading(),
                String.join(" · ", column.samples()),
                place < targets.size() ? targets.get(place) : "");
    }

    /** Attributes are called as the college calls them. */
    private Choice choice(String family, String value) {
        return value.startsWith(ForeignColumns.ATTRIBUTE)
                ? new Choice(value, value.substring(ForeignColumns.ATTRIBUTE.length()))
                : new Choice(value, texts.sayOr(family + value, Map.of(), value));
    }
}
