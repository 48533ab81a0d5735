package io.waymark.stack.form;

import io.waymark.stack.form.FoundForm.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Fills in the fields of a form as somebody in no particular mood would: by what each of them takes. */
class FilledFields {

    private static final int ENOUGH = 60;

    /** What is no sentence, by the name of its field. */
    private static final Map<String, String> SHORT = Map.of(
            "number",
            "N-4711",
            "key",
            "typed_here",
            "cip",
            "51.0707",
            "scorePercent",
            "72",
            "units",
            "1.5",
            "grade",
            "B",
            "identifier",
            "typed-here");

    private static final Map<String, String> TIMES = Map.of("at", "10:00", "start", "05:00", "end", "06:00");

    private final List<Field> all = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final Set<String> chosen = new HashSet<>();

    /** @param button the one that is pressed; only that one is sent, too */
    FilledFields(Elements form, @Nullable Element button) {
        form.select("input[checked]").forEach(choice -> chosen.add(choice.attr("name")));
        form.select("input[name], select[name], textarea[name]").stream()
                .filter(field -> !field.hasAttr("disabled"))
                .forEach(this::fill);
        if (button != null && button.hasAttr("name")) {
            add(button, button.attr("value"));
        }
    }

    List<Field> all() {
        return List.copyOf(all);
    }

    List<String> texts() {
        return List.copyOf(texts);
    }

    private void fill(Element field) {
        switch (field.tagName().equals("input") ? field.attr("type") : field.tagName()) {
            case "hidden", "submit" -> add(field, field.attr("value"));
            case "checkbox", "radio" -> choose(field);
            case "select" -> add(field, option(field));
            case "file" -> {} // a browser sends none where none was chosen
            case "password" -> add(field, "four words in a row");
            case "number" -> add(field, field.attr("value").isEmpty() ? "30" : field.attr("value"));
            case "date" -> type(field, field.attr("value").isEmpty() ? date() : field.attr("value"));
            case "time" -> type(field, orElse(TIMES.getOrDefault(field.attr("name"), ""), field));
            case "datetime-local" -> type(field, field.attr("value"));
            case "url" -> type(field, "https://meet.example/" + texts.size());
            case "tel" -> type(field, "603-555-01" + (10 + texts.size()));
            case "email" -> type(field, "typed." + texts.size() + "@college.example");
            default ->
                type(
                        field,
                        field.hasAttr("inputmode") || !field.attr("pattern").isEmpty()
                                ? field.attr("value")
                                : text(field));
        }
    }

    private void type(Element field, String text) {
        texts.add(field.attr("name"));
        add(field, text);
    }

    private void choose(Element choice) {
        if (choice.hasAttr("checked") || chosen.add(choice.attr("name"))) {
            add(choice, choice.attr("value"));
        }
    }

    private void add(Element field, String value) {
        all.add(new Field(field.attr("name"), value));
    }

    private static String option(Element select) {
        var selected = select.selectFirst("option[selected]");
        var option = selected == null ? select.selectFirst("option:not([value=''])") : selected;
        return option == null ? "" : option.attr("value");
    }

    /** What is there already stays where it looks like a number; all else is a sentence of its own. */
    private String text(Element field) {
        var there = field.tagName().equals("textarea") ? field.wholeText().strip() : field.attr("value");
        var usual = SHORT.get(field.attr("name"));
        if (usual != null) {
            return orElse(usual, field);
        }
        if (there.matches("\\d+") || field.attr("type").equals("text") && !there.isEmpty()) {
            return there;
        }
        var words = TypedMarkup.text(texts.size());
        var longest = field.attr("maxlength").isEmpty() ? ENOUGH : Integer.parseInt(field.attr("maxlength"));
        return words.substring(0, Math.min(words.length(), Math.min(longest, ENOUGH)));
    }

    private static String orElse(String usual, Element field) {
        return field.attr("value").isEmpty() ? usual : field.attr("value");
    }

    private static String date() {
        return LocalDate.ofInstant(io.waymark.stack.StackForTests.get().clock().instant(), java.time.ZoneOffset.UTC)
                .plusDays(9)
                .toString();
    }
}
