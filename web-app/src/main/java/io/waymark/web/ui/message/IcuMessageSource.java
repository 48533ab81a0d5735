package io.waymark.web.ui.message;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;

/**
 * Formats by ICU, so that a text chooses its words by number in every language: {@code {0, plural, one {# step} other {#
 * steps}}}. Arguments are given by place, or as one map by name.
 */
class IcuMessageSource extends AbstractMessageSource {

    private final MessageBundles bundles;
    private final Map<Wanted, MessageFormat> formats = new ConcurrentHashMap<>();

    IcuMessageSource(MessageBundles bundles) {
        this.bundles = bundles;
    }

    private record Wanted(String pattern, Locale locale) {}

    @Override
    protected @Nullable String getMessageInternal(
            @Nullable String code, Object @Nullable [] arguments, @Nullable Locale locale) {
        var wanted = locale == null ? Locale.getDefault() : locale;
        var pattern = code == null ? null : bundles.find(code, wanted);
        if (pattern == null || pattern.indexOf('{') < 0) {
            return pattern;
        }
        return format(pattern, wanted, resolveArguments(arguments, wanted));
    }

    private String format(String pattern, Locale locale, Object[] arguments) {
        var named = arguments.length == 1 && arguments[0] instanceof Map<?, ?> map ? map : null;
        var format = formats.computeIfAbsent(
                new Wanted(pattern, locale), each -> new MessageFormat(each.pattern(), each.locale()));
        // not safe for several threads, as all formats
        synchronized (format) {
            return format.format(named == null ? arguments : named);
        }
    }

    @Override
    protected java.text.@Nullable MessageFormat resolveCode(String code, Locale locale) {
        return null;
    }
}
