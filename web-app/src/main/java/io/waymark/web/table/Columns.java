package io.waymark.web.table;

import io.waymark.web.page.Words;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Columns by the keys of their headings. */
@Component
public class Columns {

    private final Words words;

    Columns(Words words) {
        this.words = words;
    }

    public List<Column> of(String... headings) {
        return Stream.of(headings).map(words::say).map(Column::of).toList();
    }

    /** Where a list is: how much of it stands here, and the way on. */
    public PagerView pager(int shown, @Nullable String next) {
        return new PagerView(words.say("table.shown", shown), null, next, null);
    }
}
