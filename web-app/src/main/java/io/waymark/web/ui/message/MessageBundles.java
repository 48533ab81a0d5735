package io.waymark.web.ui.message;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The texts of all features by language; {@link Locale#ROOT} stands for American English, which every text has. */
record MessageBundles(Map<Locale, Map<String, String>> texts) {

    private static final String BUNDLES = "classpath*:io/waymark/web/**/messages*.properties";
    private static final Pattern LANGUAGE = Pattern.compile("messages(?:_(.+))?\\.properties");

    static MessageBundles read(ResourcePatternResolver resources) throws IOException {
        var texts = new HashMap<Locale, Map<String, String>>();
        for (var bundle : resources.getResources(BUNDLES)) {
            var known = texts.computeIfAbsent(languageOf(bundle), _ -> new HashMap<>());
            textsOf(bundle).forEach((key, text) -> {
                if (known.put(key.toString(), text.toString()) != null) {
                    throw new IllegalStateException("Two features say " + key + "; one of them is " + bundle);
                }
            });
        }
        return new MessageBundles(texts);
    }

    /** The text in the language nearest to the viewer's. */
    @Nullable
    String find(String key, Locale locale) {
        return Stream.of(locale, Locale.of(locale.getLanguage()), Locale.ROOT)
                .map(each -> texts.getOrDefault(each, Map.of()).get(key))
                .filter(text -> text != null)
                .findFirst()
                .orElse(null);
    }

    OfferedLanguages languages() {
        return new OfferedLanguages(texts.keySet().stream()
                .map(locale -> locale.equals(Locale.ROOT) ? Locale.US.getLanguage() : locale.getLanguage())
                .collect(Collectors.toSet()));
    }

    private static Properties textsOf(Resource bundle) throws IOException {
        var texts = new SaidOnce();
        PropertiesLoaderUtils.fillProperties(texts, new EncodedResource(bundle, StandardCharsets.UTF_8));
        return texts;
    }

    private static Locale languageOf(Resource bundle) {
        return Stream.ofNullable(bundle.getFilename())
                .map(LANGUAGE::matcher)
                .filter(name -> name.matches() && name.group(1) != null)
                .map(name -> Locale.forLanguageTag(name.group(1).replace('_', '-')))
                .findFirst()
                .orElse(Locale.ROOT);
    }
}
