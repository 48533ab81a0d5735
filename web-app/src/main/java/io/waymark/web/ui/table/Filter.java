package io.waymark.web.ui.table;

import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.page.Link;
import io.waymark.web.ui.page.Option;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chip that narrows a list: its choices, or the one that was made and the way to take it back.
 *
 * @param chosen the words of the choice; null if there is none
 * @param removed the list without it
 */
public record Filter(
        String label,
        List<Option> options,
        @Nullable String chosen,
        @Nullable String removed) {

    /** One of several, by the parameter of the address that says which. */
    public static Filter of(Link list, String parameter, String label, List<Choice> choices, @Nullable String value) {
        var options = choices.stream()
                .map(choice -> new Option(
                        choice.label(),
                        list.with(parameter, choice.value()).toString(),
                        choice.value().equals(value)))
                .toList();
        return options.stream()
                .filter(Option::current)
                .findFirst()
                .map(option -> new Filter(label, options, option.label(), without(list, parameter)))
                .orElseGet(() -> new Filter(label, options, null, null));
    }

    /** What somebody looks for, in their own words; nothing while they look for nothing. */
    public static List<Filter> ofWords(Link list, String parameter, String label, @Nullable String words) {
        return words == null ? List.of() : List.of(new Filter(label, List.of(), words, without(list, parameter)));
    }

    private static String without(Link list, String parameter) {
        return list.with(parameter, null).toString();
    }
}
