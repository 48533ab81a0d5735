package io.waymark.stack.form;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A text that would be an image with a script in it, and end any attribute, were it not shown as it was typed. */
final class TypedMarkup {

    private static final Pattern AS_TYPED = Pattern.compile("<img src=x onerror=x\\d+>\"'& typed");

    private TypedMarkup() {}

    static String text(int number) {
        return "<img src=x onerror=x" + number + ">\"'& typed in words, long enough to be told from others";
    }

    /** What became a part of a page of it, or was taken apart twice. */
    static List<String> complaints(Document page) {
        return page.getAllElements().stream().flatMap(TypedMarkup::complaints).toList();
    }

    private static Stream<String> complaints(Element element) {
        var attributes = element.attributes().asList().stream()
                .map(Attribute::getKey)
                .filter(key -> key.matches("on[a-z]+|typed.*|.*[\"'&<>].*"));
        var image = element.is("img[src=x]") ? Stream.of("is an image") : Stream.<String>empty();
        var twice = element.ownText().contains("&lt;img") ? Stream.of("is escaped twice") : Stream.<String>empty();
        return Stream.of(attributes, image, twice)
                .flatMap(it -> it)
                .map(it -> "%s: %s".formatted(element.cssSelector(), it));
    }

    /** Whether somebody reads it there as it was typed, outside of any field. */
    static boolean isRead(Document page) {
        return AS_TYPED.matcher(page.body().text()).find();
    }
}
