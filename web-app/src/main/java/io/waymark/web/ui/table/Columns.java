package io.waymark.web.ui.table;

import io.waymark.web.ui.message.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Columns by the keys of their headings. */
@Component
public class Columns {

    private final Texts texts;

    Columns(Texts texts) {
        this.texts = texts;
    }

    public List<Column> of(String... headings) {
        return Stream.of(headings).map(texts::say).map(Column::of).toList();
    }
}
