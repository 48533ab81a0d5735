package io.waymark.core.paging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTests {

    @Test
    void endsWhereThereIsNoItemMore() {
        var page = Page.of(List.of("a", "b"), 2, Cursor::at);

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(page.next()).isNull();
        assertThat(Page.of(List.<String>of(), 2, Cursor::at).items()).isEmpty();
    }

    @Test
    void goesOnAfterItsLastItem() {
        var page = Page.of(List.of("a", "b", "c"), 2, Cursor::at);

        assertThat(page.items()).containsExactly("a", "b");
        assertThat(Cursor.read(page.next(), 1)).contains(Cursor.at("b"));
    }

    @Test
    void keepsItsPlaceWhenItsItemsAreMapped() {
        var page = Page.of(List.of("a", "b"), 1, Cursor::at);

        assertThat(page.map(String::length)).isEqualTo(new Page<>(List.of(1), page.next()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 10, 11})
    void readsAListAsAWholeStretchByStretch(int limit) {
        var list = IntStream.range(0, 10).mapToObj(i -> "item " + i).toList();

        assertThat(Page.all(after -> {
                    var begin = after == null
                            ? 0
                            : list.indexOf(Cursor.read(after, 1).orElseThrow().text(0)) + 1;
                    return Page.of(list.subList(begin, Math.min(list.size(), begin + limit + 1)), limit, Cursor::at);
                }))
                .isEqualTo(list);
    }

    @Test
    @Timeout(10)
    void endsWhereAStretchGoesOnFromWhereOneBeforeDid() {
        assertThat(Page.all(after -> new Page<>(List.of("a"), "b".equals(after) ? "c" : "b")))
                .containsExactly("a", "a", "a");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 10, 11})
    void leadsThroughAListWithoutGapOrRepetition(int limit) {
        var all = IntStream.range(0, 10).boxed().toList();
        List<Integer> seen = new ArrayList<>();
        String after = null;
        do {
            int from = Cursor.read(after, 1)
                    .map(it -> it.value(0, Integer::valueOf) + 1)
                    .orElse(0);
            var page = Page.of(all.subList(from, Math.min(10, from + limit + 1)), limit, Cursor::at);
            seen.addAll(page.items());
            after = page.next();
        } while (after != null);

        assertThat(seen).isEqualTo(all);
    }
}
