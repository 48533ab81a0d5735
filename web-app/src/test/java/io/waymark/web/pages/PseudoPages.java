package io.waymark.web.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.waymark.core.identity.Role;
import io.waymark.kit.test.Chromium;
import io.waymark.kit.test.PageLook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads pages in the pseudo-language and says what would be wrong with them in a real one. */
public final class PseudoPages {

    /** What a message said, with whatever it was given: innermost first. */
    private static final Pattern MESSAGE = Pattern.compile("\\[[^\\[\\]]*]");

    /** A whole sentence may stand before another, what is none may not. */
    private static final Pattern GLUED =
            Pattern.compile("\\x01\\s?[\\p{L}\\x01\\x02]|\\p{L}\\s?[\\x01\\x02]|\\x02[\\p{L}\\x01\\x02]");

    private static final String SHOWN = """
            () => {
              const shown = [];
              const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const node = walker.currentNode;
                if (!node.parentElement.closest('script, style, noscript, code, textarea, .avatar') && /\\\\p{L}/u.test(node.data)) {
                  shown.push(node.data.replace(/\\\\s+/g, ' ').trim());
                }
              }
              for (const name of ['title', 'placeholder', 'aria-label', 'alt', 'data-label']) {
                document.querySelectorAll('[' + name + ']').forEach(it => shown.push(it.getAttribute(name)));
              }
              return shown;
            }""".replace("\\\\", "\\");

    private final KnownWords known;

    public PseudoPages(Collection<String> data) {
        this.known = new KnownWords(data);
    }

    /** A browser whose reader, who may be a stranger, has the pseudo-language. */
    public static Page browser(@Nullable Role role, int width) {
        var page = Chromium.open(width, ColorScheme.LIGHT);
        var headers = new HashMap<String, String>();
        headers.put(SignedInByHeader.LANGUAGE, PseudoLanguage.LOCALE.toLanguageTag());
        if (role != null) {
            headers.put(SignedInByHeader.HEADER, role.name());
        }
        page.setExtraHTTPHeaders(headers);
        return page;
    }

    /** Everything that is wrong with the page that is open. */
    public List<String> errors(Page page) {
        var errors = new ArrayList<>(errorsOfText(page));
        for (var width : List.of(1280, 390)) {
            page.setViewportSize(width, 900);
            errors.addAll(PageLook.at(page).layoutErrors());
        }
        return errors;
    }

    /** What is said in no language but one, or put together of parts that another language has in another order. */
    @SuppressWarnings("unchecked")
    public List<String> errorsOfText(Page page) {
        return errorsOf((List<String>) page.evaluate(SHOWN));
    }

    /** The same of texts that stand by themselves. */
    public List<String> errorsOf(Collection<String> texts) {
        var errors = new ArrayList<String>();
        for (var text : texts) {
            var rest = withoutMessages(text);
            if (GLUED.matcher(rest).find()) {
                errors.add("glued: " + text);
            }
            for (var said : rest.split("[\\x01\\x02·|:×]| or ")) {
                if (!known.areAll(said)) {
                    errors.add("not of a bundle: " + said.strip() + " in: " + text);
                }
            }
        }
        return errors.stream().distinct().toList();
    }

    private static String withoutMessages(String text) {
        var rest = text;
        for (var matcher = MESSAGE.matcher(rest); matcher.find(); matcher = MESSAGE.matcher(rest)) {
            rest = matcher.replaceAll(message -> message.group().matches("(?s).*[.!?]]") ? "\u0002" : "\u0001");
        }
        return rest;
    }
}
