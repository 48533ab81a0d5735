package io.waymark.web.ui.message;

import com.ibm.icu.text.ListFormatter;
import java.util.Collection;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a sentence of the message bundle in the viewer's language. */
@Component
public class Texts {

    private final MessageSource messages;

    Texts(MessageSource messages) {
        this.messages = messages;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** Several things in one sentence: Monday, Tuesday, and Friday. */
    public String list(Collection<String> several) {
        return ListFormatter.getInstance(LocaleContextHolder.getLocale()).format(several);
    }

    /** One of several in a sentence: Monday, Tuesday, or Friday. */
    public String anyOf(Collection<String> several) {
        return ListFormatter.getInstance(
                        LocaleContextHolder.getLocale(), ListFormatter.Type.OR, ListFormatter.Width.WIDE)
                .format(several);
    }

    /** Several sentences, one after the other; the empty ones are not said. */
    public String sentences(Collection<String> several) {
        return joined("text.sentences", several);
    }

    /** What one knows of something, side by side: Optional · Verified by your advisor. */
    public String facts(Collection<String> several) {
        return joined("text.facts", several);
    }

    private String joined(String key, Collection<String> several) {
        return several.stream()
                .filter(one -> !one.isBlank())
                .reduce((before, next) -> say(key, before, next))
                .orElse("");
    }

    /** The sentence with these arguments by name, or if the bundle has none, the other. */
    public String sayOr(String key, Map<String, Object> arguments, String otherwise) {
        var sentence = messages.getMessage(key, new Object[] {arguments}, otherwise, LocaleContextHolder.getLocale());
        return sentence == null ? otherwise : sentence;
    }
}
