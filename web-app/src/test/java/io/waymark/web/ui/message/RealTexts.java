package io.waymark.web.ui.message;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The texts that the application says, without the application. */
public final class RealTexts {

    private static final MessageBundles BUNDLES = read();

    private RealTexts() {}

    public static Texts texts() {
        return new Texts(new IcuMessageSource(BUNDLES));
    }

    /** As a page says it of a field. */
    public static String say(MessageSourceResolvable error) {
        return new IcuMessageSource(BUNDLES).getMessage(error, Locale.US);
    }

    private static MessageBundles read() {
        try {
            return MessageBundles.read(new PathMatchingResourcePatternResolver());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
