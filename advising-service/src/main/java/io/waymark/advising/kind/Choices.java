package io.waymark.advising.kind;

import io.waymark.advising.api.kind.Choice;
import io.waymark.core.roadmap.Term;
import java.util.List;

/** The roadmap's words as choices. */
public final class Choices {

    private Choices() {}

    public static List<Choice> of(List<Term> terms) {
        return terms.stream().map(Choices::of).toList();
    }

    /** What is shown for a key; the key itself once the roadmap does not know it any more. */
    public static String label(String key, List<Term> among) {
        return among.stream()
                .filter(it -> it.key().equals(key))
                .map(Term::label)
                .findFirst()
                .orElse(key);
    }

    public static Choice of(Term term) {
        return new Choice(term.key(), term.label());
    }
}
