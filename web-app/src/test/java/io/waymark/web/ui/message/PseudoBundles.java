package io.waymark.web.ui.message;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Adds a language to the texts that is made from the English ones. */
public final class PseudoBundles {

    private PseudoBundles() {}

    public static Object with(Object bundles, Locale locale, UnaryOperator<String> translation) {
        var texts = new HashMap<>(((MessageBundles) bundles).texts());
        texts.put(
                locale,
                texts.getOrDefault(Locale.ROOT, Map.of()).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, text -> translation.apply(text.getValue()))));
        return new MessageBundles(texts);
    }
}
