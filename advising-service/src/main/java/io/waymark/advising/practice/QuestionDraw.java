package io.waymark.advising.practice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Draws questions without repeating one, those first that the student has not seen. One seed and one bank make one draw.
 *
 * @param bank in a fixed order
 */
record QuestionDraw(List<DrawnQuestion> bank, long seed) {

    /** Rounds as is usual: the method of Sainte-Laguë. */
    private static final double HALF = 0.5;

    QuestionDraw {
        bank = List.copyOf(bank);
    }

    /** So many of one domain, or as many as there are. */
    List<DrawnQuestion> practice(int domain, int wanted) {
        return shuffled(bank.stream().filter(it -> it.domain() == domain).toList(), new Random(seed)).stream()
                .limit(wanted)
                .toList();
    }

    /** So many of all domains by their weights. What a domain lacks is taken from the others. */
    List<DrawnQuestion> exam(int wanted, Map<Integer, Double> weights) {
        var random = new Random(seed);
        var byDomain = bank.stream()
                .filter(it -> weights.containsKey(it.domain()))
                .collect(Collectors.groupingBy(DrawnQuestion::domain, TreeMap::new, Collectors.toList()));
        var shares = shares(wanted, weights, byDomain);
        List<DrawnQuestion> drawn = new ArrayList<>();
        byDomain.forEach((domain, questions) -> shuffled(questions, random).stream()
                .limit(shares.getOrDefault(domain, 0))
                .forEach(drawn::add));
        Collections.shuffle(drawn, random);
        return drawn;
    }

    /** One question after the other to the domain that is furthest below its part. */
    private static Map<Integer, Integer> shares(
            int wanted, Map<Integer, Double> weights, Map<Integer, List<DrawnQuestion>> byDomain) {
        Map<Integer, Integer> shares = new TreeMap<>();
        var most = Math.min(
                wanted, byDomain.values().stream().mapToInt(Collection::size).sum());
        for (int i = 0; i < most; i++) {
            var next = byDomain.entrySet().stream()
                    .filter(it ->
                            shares.getOrDefault(it.getKey(), 0) < it.getValue().size())
                    .map(Map.Entry::getKey)
                    .max(Comparator.comparingDouble(
                            it -> weights.getOrDefault(it, 0.0) / (shares.getOrDefault(it, 0) + HALF)))
                    .orElseThrow();
            shares.merge(next, 1, Integer::sum);
        }
        return shares;
    }

    private static List<DrawnQuestion> shuffled(List<DrawnQuestion> questions, Random random) {
        var mixed = new ArrayList<>(questions);
        Collections.shuffle(mixed, random);
        mixed.sort(Comparator.comparing(it -> !it.fresh()));
        return mixed;
    }
}
