package io.waymark.web.account;

import io.waymark.core.refusal.RuleViolationException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.matching.match.DictionaryMatch;
import me.gosimple.nbvcxz.matching.match.Match;
import me.gosimple.nbvcxz.matching.match.RepeatMatch;
import me.gosimple.nbvcxz.matching.match.SequenceMatch;
import me.gosimple.nbvcxz.matching.match.SpacialMatch;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;

/**
 * How soon a password is guessed by whoever knows which ones people choose, and whose it is. The lists of common passwords, names
 * and words come with the library.
 */
final class PasswordStrength {

    /** A billion guesses. */
    private static final double LEAST_BITS = 30;

    /** What comes after is not looked at, which would take long. */
    private static final int LONGEST = 40;

    private static final long LONGEST_MILLIS = 200;

    private static final String OWN = "own";

    private static final List<Dictionary> LISTS = ConfigurationBuilder.getDefaultDictionaries();

    /** What makes a password weak, as {@code refusal.weak-password} says it. */
    private enum Weakness {
        OWN,
        COMMON,
        ROW,
        OTHER
    }

    private PasswordStrength() {}

    /** @param own what others know of the person, such as their name, address and college */
    static void require(String password, Stream<String> own) {
        var estimate = new Nbvcxz(new ConfigurationBuilder()
                        .setDictionaries(Stream.concat(LISTS.stream(), Stream.of(list(own)))
                                .toList())
                        .setMaxLength(LONGEST)
                        .setCombinationAlgorithmTimeout(LONGEST_MILLIS)
                        .setLocale(Locale.ENGLISH)
                        .createConfiguration())
                .estimate(password);
        if (estimate.getEntropy() < LEAST_BITS) {
            throw new RuleViolationException(
                    "weak-password",
                    "The password is guessed too soon.",
                    Map.of("why", why(estimate.getMatches()).name()));
        }
    }

    private static Dictionary list(Stream<String> own) {
        Map<String, Integer> words = own.flatMap(
                        text -> Stream.concat(Stream.of(text), Stream.of(text.split("[^\\p{L}\\p{N}]+"))))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 2)
                .distinct()
                .collect(Collectors.toMap(word -> word, _ -> 1));
        return new Dictionary(OWN, words, true);
    }

    /** The first that explains most. */
    private static Weakness why(List<Match> found) {
        if (found.stream()
                .anyMatch(it -> it instanceof DictionaryMatch word
                        && word.getDictionaryName().equals(OWN))) {
            return Weakness.OWN;
        }
        if (found.stream()
                .anyMatch(it -> it instanceof DictionaryMatch word
                        && word.getDictionaryName().equals("passwords"))) {
            return Weakness.COMMON;
        }
        if (found.stream()
                .anyMatch(
                        it -> it instanceof RepeatMatch || it instanceof SequenceMatch || it instanceof SpacialMatch)) {
            return Weakness.ROW;
        }
        return Weakness.OTHER;
    }
}
