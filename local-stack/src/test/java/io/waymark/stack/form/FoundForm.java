package io.waymark.stack.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * A form as it stands on a page, filled in.
 *
 * @param page where it was found
 * @param action where it is sent
 * @param pressed the button that sends it, with its value; empty if the button says nothing
 * @param fields what is sent, all that a browser would send
 * @param texts the names of the fields that people type into
 * @param multipart whether it takes a file
 */
record FoundForm(
        String page, String action, String pressed, List<Field> fields, List<String> texts, boolean multipart) {

    record Field(String name, String value) {}

    /** What sends a form. */
    private static final String BUTTON = "button:not([type=button], [type=reset], [disabled])";

    /** What no page is like another in. */
    private static final String ID = "[0-9a-f]{8}-[0-9a-f-]{27}";

    /** All on a page, each once for every button that sends it; the first button is the one that Enter presses. */
    static Stream<FoundForm> allOn(String page, Document read) {
        return read.select("form[method=post]").stream().flatMap(form -> {
            var all = partsOf(form, read);
            var buttons = all.select(BUTTON);
            return buttons.isEmpty()
                    ? Stream.of(in(page, form, all, null))
                    : buttons.stream().map(button -> in(page, form, all, button));
        });
    }

    /** A part of a form may stand outside of it. */
    private static Elements partsOf(Element form, Document read) {
        var parts = new Elements(form.select("*"));
        if (!form.id().isEmpty()) {
            parts.addAll(read.select("[form=" + form.id() + "]"));
        }
        return parts;
    }

    private static FoundForm in(String page, Element form, Elements parts, @Nullable Element button) {
        var filled = new FilledFields(parts, button);
        return new FoundForm(
                page,
                button != null && button.hasAttr("formaction")
                        ? button.attr("formaction")
                        : form.attr("action").replaceFirst("[?&]_token=[^&]*", ""),
                button == null || !button.hasAttr("name") ? "" : button.attr("name") + "=" + button.attr("value"),
                filled.all(),
                filled.texts(),
                form.attr("enctype").startsWith("multipart"));
    }

    /** Forms that differ in ids, numbers, steps and the list that they go back to alone are one. */
    String kind() {
        return Stream.concat(
                        Stream.of(generalized(path()).replaceAll("/steps/[^/]+", "/steps/*")),
                        Stream.concat(names().distinct().map(FoundForm::generalized), Stream.of(numberless(pressed)))
                                .distinct())
                .collect(Collectors.joining(" "));
    }

    static String generalized(String address) {
        return address.replaceAll(ID, "*").replaceAll("\\[\\d+]", "[]");
    }

    private static String numberless(String button) {
        return generalized(button).replaceAll("=\\d.*", "=#").replaceAll("\\d+", "#");
    }

    /** Where it is sent, without what stands behind the path. */
    String path() {
        return action.replaceFirst("\\?.*", "");
    }

    /** Whether it asks for a password, and so is filled in anew on its own page. */
    boolean isSecret() {
        return names().anyMatch("password"::equals);
    }

    String value(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .findFirst()
                .orElse("");
    }

    /** The same with another value in every field of a name. */
    FoundForm with(String name, String value) {
        var changed = fields.stream()
                .map(field -> field.name().equals(name) ? new Field(name, value) : field)
                .toList();
        return new FoundForm(page, action, pressed, changed, texts, multipart);
    }

    FoundForm without(String name) {
        return new FoundForm(
                page,
                action,
                pressed,
                fields.stream().filter(field -> !field.name().equals(name)).toList(),
                texts,
                multipart);
    }

    /** The texts that somebody typed. */
    List<String> typed() {
        return texts.stream()
                .map(this::value)
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    Stream<String> names() {
        return fields.stream().map(Field::name);
    }

    @Override
    public String toString() {
        return kind() + " on " + page;
    }
}
