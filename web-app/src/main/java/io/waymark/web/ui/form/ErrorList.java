package io.waymark.web.ui.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.ITemplateEvent;
import org.thymeleaf.model.IText;

/** The list on top of a form of all that is wrong with it, held back until the whole form is known. */
class ErrorList {

    private static final String HREF = "href";

    private final List<ITemplateEvent> held;
    private final FormReading form;
    private final ITemplateContext context;

    ErrorList(List<ITemplateEvent> held, FormReading form, ITemplateContext context) {
        this.held = held;
        this.form = form;
        this.context = context;
    }

    static boolean begins(IProcessableElementTag tag) {
        return tag.getElementCompleteName().equals("ul") && "errors".equals(tag.getAttributeValue("class"));
    }

    /** All that was held back, the errors in the order of the page and with the names of their fields. */
    List<ITemplateEvent> events() {
        var errors = new ArrayList<ListedError>();
        var first = 1;
        var next = first;
        while (next < held.size() && !isEnd(held.get(next), "ul")) {
            var end = next;
            while (!isEnd(held.get(end), "li") && !isEnd(held.get(end), "ul")) {
                end++;
            }
            if (isEnd(held.get(end), "ul")) {
                break;
            }
            errors.add(ListedError.of(held.subList(next, end + 1)));
            next = end + 1;
        }
        var listed = errors.stream()
                .map(error -> error.linkedBy(form))
                .sorted(Comparator.comparingInt(error -> error.place(form)))
                .flatMap(this::named);
        return Stream.of(held.subList(0, first).stream(), listed, held.subList(next, held.size()).stream())
                .flatMap(events -> events)
                .toList();
    }

    private Stream<ITemplateEvent> named(ListedError error) {
        var label = error.field() == null ? null : form.label(error.field());
        return error.events().stream().map(event -> switch (event) {
            case IOpenElementTag tag
            when error.field() != null && tag.hasAttribute(HREF) ->
                context.getModelFactory().setAttribute(tag, HREF, "#" + error.field());
            case IText text
            when label != null && !label.isEmpty() && !text.getText().isBlank() ->
                context.getModelFactory().createText(say(label, text.getText()));
            default -> event;
        });
    }

    private String say(String label, String error) {
        return context.getMessage(ErrorList.class, "form.error", new Object[] {label, error}, true);
    }

    private static boolean isEnd(ITemplateEvent event, String element) {
        return event instanceof ICloseElementTag tag
                && tag.getElementCompleteName().equals(element);
    }

    /** @param field the id of the field it is about, if it is about one */
    private record ListedError(
            List<ITemplateEvent> events, @Nullable String field) {

        static ListedError of(List<ITemplateEvent> events) {
            return new ListedError(
                    events,
                    events.stream()
                            .filter(IOpenElementTag.class::isInstance)
                            .map(tag -> ((IOpenElementTag) tag).getAttributeValue(HREF))
                            .filter(href -> href != null && href.startsWith("#"))
                            .map(href -> href.substring(1))
                            .findFirst()
                            .orElse(null));
        }

        ListedError linkedBy(FormReading form) {
            return field == null ? this : new ListedError(events, form.idOf(field));
        }

        /** What concerns no field alone comes first. */
        int place(FormReading form) {
            return field == null ? -1 : form.place(field);
        }
    }
}
