package io.waymark.web.page;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a sentence of the message bundle in the viewer's language. */
@Component
public class Words {

    private final MessageSource messages;

    Words(MessageSource messages) {
        this.messages = messages;
    }

    public String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** The sentence, or if the bundle has none, the other. */
    public String sayOr(String key, String otherwise) {
        var sentence = messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
        return sentence == null ? otherwise : sentence;
    }
}
