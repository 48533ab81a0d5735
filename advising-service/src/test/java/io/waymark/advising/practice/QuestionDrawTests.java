package io.waymark.advising.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class QuestionDrawTests {

    private static final Map<Integer, Double> RHIT = Map.of(1, 22.0, 2, 16.0, 3, 16.0, 4, 16.0, 5, 14.0, 6, 10.0);

    @Property(tries = 200)
    void givesEveryDomainItsWeightAndNoQuestionTwice(
            @ForAll long seed, @ForAll @IntRange(min = 10, max = 150) int wanted) {
        var drawn = new QuestionDraw(bank(45), seed).exam(wanted, RHIT);

        assertThat(drawn).hasSize(wanted).doesNotHaveDuplicates();
        var total = RHIT.values().stream().mapToDouble(it -> it).sum();
        RHIT.forEach((domain, weight) ->
                assertThat((double) count(drawn, domain)).isCloseTo(wanted * weight / total, within(1.0)));
    }

    @Test
    void isTheSameForTheSameSeed() {
        assertThat(new QuestionDraw(bank(45), 7).exam(150, RHIT))
                .isEqualTo(new QuestionDraw(bank(45), 7).exam(150, RHIT));
        assertThat(new QuestionDraw(bank(45), 7).exam(150, RHIT))
                .isNotEqualTo(new QuestionDraw(bank(45), 8).exam(150, RHIT));
    }

    @Test
    void takesFromOtherDomainsWhatOneLacks() {
        var short1 = bank(30).stream().filter(it -> it.domain() != 1).toList();

        assertThat(new QuestionDraw(short1, 7).exam(140, RHIT)).hasSize(140).doesNotHaveDuplicates();
    }

    @Test
    void asksFirstWhatTheStudentHasNotSeen() {
        var bank = bank(45).stream()
                .map(it -> it.domain() == 4 && it.question().getLeastSignificantBits() % 2 == 0
                        ? new DrawnQuestion(it.question(), 1, 4, false)
                        : it)
                .toList();

        var drawn = new QuestionDraw(bank, 7).practice(4, 20);

        assertThat(drawn).hasSize(20).allMatch(DrawnQuestion::fresh).allMatch(it -> it.domain() == 4);
    }

    private static List<DrawnQuestion> bank(int each) {
        return IntStream.rangeClosed(1, 6)
                .boxed()
                .flatMap(domain ->
                        IntStream.range(0, each).mapToObj(i -> new DrawnQuestion(new UUID(domain, i), 1, domain, true)))
                .toList();
    }

    private static long count(List<DrawnQuestion> drawn, int domain) {
        return drawn.stream()
                .collect(Collectors.groupingBy(DrawnQuestion::domain, Collectors.counting()))
                .getOrDefault(domain, 0L);
    }
}
