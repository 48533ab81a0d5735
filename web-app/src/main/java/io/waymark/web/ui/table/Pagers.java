package io.waymark.web.ui.table;

import io.waymark.core.paging.CountedPage;
import io.waymark.core.paging.Page;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.page.Option;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says where in a list one is, and makes the ways to its other pages. */
@Component
public class Pagers {

    private final Texts texts;
    private final DensityPreference density;

    Pagers(Texts texts, DensityPreference density) {
        this.texts = texts;
        this.density = density;
    }

    /** For a list whose length nobody counted: it is known at its end. */
    public PagerView of(Link list, ListPosition position, Page<?> page) {
        return of(list, position, page.items().size(), page.next(), null);
    }

    /** For a list whose length was counted as far as lists are. */
    public PagerView of(Link list, ListPosition position, CountedPage<?> page) {
        return of(list, position, page.items().size(), page.next(), (long) page.total());
    }

    /**
     * For a list whose length was counted.
     *
     * @param shown the rows of this page
     * @param next where the next page begins; null at the end
     * @param total the rows of the whole list; null if nobody counted
     */
    public PagerView of(Link list, ListPosition position, int shown, @Nullable String next, @Nullable Long total) {
        return new PagerView(
                summary(position.before(), shown, next == null ? Long.valueOf(position.before() + shown) : total),
                position.number() > 2 ? position.first(list).toString() : null,
                text(position.previous(list)),
                next == null ? null : position.next(list, next).toString(),
                null,
                next == null && position.number() == 1 && shown <= ListPosition.SIZES.getFirst()
                        ? List.of()
                        : sizes(list, position),
                densities(position.here(list)));
    }

    private String summary(long before, int shown, @Nullable Long total) {
        if (shown == 0) {
            return texts.say("table.nothing");
        }
        if (total == null) {
            return texts.say("table.range.more", before + 1, before + shown);
        }
        return total > CountedPage.MOST && before + shown < total
                ? texts.say("table.range.many", before + 1, before + shown, CountedPage.MOST)
                : texts.say("table.range", before + 1, before + shown, total);
    }

    private List<Option> sizes(Link list, ListPosition position) {
        return ListPosition.SIZES.stream()
                .map(size -> new Option(
                        texts.say("table.size", size),
                        position.sized(list, size).toString(),
                        size == position.limit()))
                .toList();
    }

    private List<Option> densities(Link here) {
        return Stream.of(Density.values())
                .map(each -> new Option(
                        texts.say("table.density." + each),
                        here.with(DensityPreference.NAME, each.key()).toString(),
                        each == density.now()))
                .toList();
    }

    private static @Nullable String text(@Nullable Link link) {
        return link == null ? null : link.toString();
    }
}
