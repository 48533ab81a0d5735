package io.waymark.web.ui.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.model.IProcessableElementTag;
import org.unbescape.html.HtmlEscape;

/** What is known of one form after its end: its ids in order, and what the fields behind them are called. */
class FormReading {

    private static final Set<String> WITHOUT_TEXT =
            Set.of("hidden", "password", "radio", "checkbox", "submit", "button", "reset", "image");

    private final List<String> ids = new ArrayList<>();
    private final Map<String, String> labels = new HashMap<>();

    /** By name, the id or where there is none the label. */
    private final Map<String, String> texts = new LinkedHashMap<>();

    /** By name, the id of the first field that has one. */
    private final Map<String, String> firstOf = new HashMap<>();

    private @Nullable String legend;
    private @Nullable String labelled;
    private @Nullable StringBuilder heard;

    void open(IProcessableElementTag tag) {
        switch (tag.getElementCompleteName()) {
            case "label" -> listen(tag.getAttributeValue("for"));
            case "legend" -> listen("");
            case "fieldset" -> legend = null;
            case "textarea" -> takesText(tag);
            default -> {}
        }
        meet(tag);
    }

    void standalone(IProcessableElementTag tag) {
        if (tag.getElementCompleteName().equals("input") && !WITHOUT_TEXT.contains(type(tag))) {
            takesText(tag);
        }
        meet(tag);
    }

    void text(String text) {
        if (heard != null) {
            heard.append(text);
        }
    }

    void close(String element) {
        if (heard == null || !element.equals("label") && !element.equals("legend")) {
            return;
        }
        var said = heard.toString().strip();
        if (element.equals("legend")) {
            legend = said;
        } else if (labelled != null) {
            labels.put(labelled, said);
        }
        heard = null;
    }

    /** The id of the field that is called so, or of the first of several: their ids are numbered. */
    String idOf(String field) {
        return Stream.of(field, field + "1", firstOf.getOrDefault(field, field))
                .filter(ids::contains)
                .findFirst()
                .orElse(field);
    }

    /** Where an id stands on the page; the unknown last. */
    int place(String id) {
        var place = ids.indexOf(id);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    /** What the page calls the field, as HTML. */
    @Nullable
    String label(String id) {
        return labels.get(id);
    }

    /** A line for each text field: its name, and what it is called. As the value of an attribute. */
    String labels() {
        return HtmlEscape.escapeHtml4Xml(texts.entrySet().stream()
                .map(text -> text.getKey() + "=" + HtmlEscape.unescapeHtml(labels.getOrDefault(text.getValue(), "")))
                .collect(Collectors.joining("\n")));
    }

    private void listen(@Nullable String whose) {
        labelled = whose;
        heard = new StringBuilder();
    }

    private void takesText(IProcessableElementTag tag) {
        var name = tag.getAttributeValue("name");
        if (name != null) {
            var id = tag.getAttributeValue("id");
            texts.put(name, id == null ? name : id);
        }
    }

    private void meet(IProcessableElementTag tag) {
        var id = tag.getAttributeValue("id");
        var spoken = tag.getAttributeValue("aria-label");
        var name = tag.getAttributeValue("name");
        if (id != null) {
            ids.add(id);
            if (name != null) {
                firstOf.putIfAbsent(name, id);
            }
            if (legend != null) {
                labels.putIfAbsent(id, legend);
            }
        }
        var key = id == null ? name : id;
        if (key != null && spoken != null) {
            labels.put(key, spoken);
        }
    }

    private static String type(IProcessableElementTag tag) {
        var type = tag.getAttributeValue("type");
        return type == null ? "text" : type;
    }
}
