package io.waymark.core.precedence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PrecedenceTests {

    @Test
    void putsEverythingAfterWhatItHasToComeAfter() {
        var precedence = new Precedence<String>();
        precedence.add("shoes", "walk");
        precedence.add("socks", "shoes");
        precedence.add("hat");

        assertThat(precedence.order())
                .containsSubsequence("socks", "shoes", "walk")
                .contains("hat");
        assertThat(precedence.circles()).isEmpty();
    }

    @Test
    void findsEachCircleOnceAndShortest() {
        var precedence = new Precedence<String>();
        precedence.add("a", "b");
        precedence.add("b", "c");
        precedence.add("c", "a");
        precedence.add("x", "x");
        precedence.add("c", "behind");

        assertThat(precedence.circles()).containsExactly(List.of("a", "b", "c"), List.of("x"));
    }

    @Test
    void leavesOutWhatLiesOnOrBehindACircle() {
        var precedence = new Precedence<String>();
        precedence.add("before", "a");
        precedence.add("a", "b");
        precedence.add("b", "a");
        precedence.add("b", "behind");

        assertThat(precedence.order()).containsExactly("before");
        assertThat(precedence.circles()).containsExactly(List.of("a", "b"));
    }

    @Test
    void keepsTheOrderInWhichThingsWereAddedWhereNothingElseDecides() {
        var precedence = new Precedence<String>();
        List.of("c", "a", "b").forEach(precedence::add);

        assertThat(precedence.order()).containsExactly("c", "a", "b");
    }

    @Test
    void takesTheShortWayRound() {
        var precedence = new Precedence<String>();
        precedence.add("a", "long-way");
        precedence.add("long-way", "round");
        precedence.add("round", "a");
        precedence.add("a", "short-way");
        precedence.add("short-way", "a");

        assertThat(precedence.circles().getFirst()).containsExactly("a", "short-way");
    }

    @Test
    void countsWhatIsSaidTwiceOnce() {
        var precedence = new Precedence<String>();
        precedence.add("a", "b");
        precedence.add("a", "b");

        assertThat(precedence.order()).containsExactly("a", "b");
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(new Precedence<String>().order()).isEmpty();
        assertThat(new Precedence<String>().circles()).isEmpty();
    }

    @Property(tries = 300)
    void ordersEverythingOrFindsACircle(@ForAll @Size(max = 25) List<@IntRange(max = 99) Integer> pairs) {
        var precedence = new Precedence<Integer>();
        pairs.forEach(it -> precedence.add(it / 10, it % 10));
        var order = precedence.order();

        pairs.stream()
                .filter(it -> order.contains(it % 10))
                .forEach(it -> assertThat(order.indexOf(it / 10)).isBetween(0, order.indexOf(it % 10) - 1));
        var everything = pairs.stream()
                .flatMap(it -> Stream.of(it / 10, it % 10))
                .distinct()
                .count();
        assertThat(order.size() == everything).isEqualTo(precedence.circles().isEmpty());
        assertThat(precedence.circles()).allSatisfy(circle -> {
            for (int i = 0; i < circle.size(); i++) {
                assertThat(pairs).contains(circle.get(i) * 10 + circle.get((i + 1) % circle.size()));
            }
        });
        assertThat(precedence.circles().stream().flatMap(List::stream)).doesNotHaveDuplicates();
    }
}
