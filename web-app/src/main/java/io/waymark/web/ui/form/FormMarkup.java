package io.waymark.web.ui.form;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.ICloseElementTag;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.ITemplateEvent;
import org.thymeleaf.model.IText;
import org.unbescape.html.HtmlEscape;

/**
 * Reads every form of a page as it is written. A choice is never restored by the browser, which goes by position. A POST form
 * tells in a hidden field what its text fields are called, so that what was typed can be shown without the form, and one with
 * files has its token in the address. A list of errors is put into the order of the page and names each field by its label.
 */
public final class FormMarkup extends AbstractTemplateHandler {

    private @Nullable FormReading form;
    private @Nullable String action;
    private @Nullable List<ITemplateEvent> held;
    private boolean replaced;
    private boolean takesFiles;

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
        var written = tag;
        switch (tag.getElementCompleteName()) {
            case "form" -> {
                if ("post".equalsIgnoreCase(tag.getAttributeValue("method"))) {
                    form = new FormReading();
                    action = tag.getAttributeValue("action");
                    takesFiles = "multipart/form-data".equals(tag.getAttributeValue("enctype"));
                    written = withToken(tag);
                }
            }
            case "button" -> written = withoutFiles(tag);
            case "select" -> written = unlessRestored(tag);
            default -> {}
        }
        if (form != null) {
            form.open(written);
            if (ErrorList.begins(written)) {
                held = new ArrayList<>();
            }
        }
        pass(written);
        var typed = tag.getElementCompleteName().equals("textarea") ? typed(tag) : null;
        if (typed != null) {
            pass(context().getModelFactory().createText("\n" + HtmlEscape.escapeHtml4Xml(typed)));
            replaced = true;
        }
    }

    @Override
    public void handleStandaloneElement(IStandaloneElementTag tag) {
        var type = tag.getAttributeValue("type");
        var choice = "radio".equals(type) || "checkbox".equals(type);
        var typed = choice || "hidden".equals(type) ? null : typed(tag);
        var written = choice
                ? unlessRestored(tag)
                : typed == null ? tag : with("value", HtmlEscape.escapeHtml4Xml(typed), tag);
        if (form != null) {
            form.standalone(written);
        }
        pass(written);
    }

    @Override
    public void handleText(IText text) {
        if (replaced) {
            return;
        }
        if (form != null) {
            form.text(text.getText());
        }
        pass(text);
    }

    @Override
    public void handleCloseElement(ICloseElementTag tag) {
        if (form == null) {
            super.handleCloseElement(tag);
            return;
        }
        replaced = false;
        form.close(tag.getElementCompleteName());
        if (tag.getElementCompleteName().equals("form")) {
            end(form);
            super.handleCloseElement(tag);
        } else {
            pass(tag);
        }
    }

    private void end(FormReading read) {
        form = null;
        if (held != null) {
            var events = new ErrorList(held, read, context()).events();
            held = null;
            events.forEach(this::pass);
        }
        var labels = read.labels();
        if (!labels.isEmpty()) {
            var field = context().getModelFactory().createStandaloneElementTag("input", "type", "hidden");
            super.handleStandaloneElement(with("value", labels, with("name", FormFields.LABELS, field)));
        }
    }

    /** A form with a file is read only if its address says that it is ours. */
    private IOpenElementTag withToken(IOpenElementTag tag) {
        if (!takesFiles || action == null || !(context().getVariable(FormToken.FIELD) instanceof CsrfToken token)) {
            return tag;
        }
        var separator = action.contains("?") ? "&amp;" : "?";
        return with("action", action + separator + FormToken.NAME + "=" + token.getToken(), tag);
    }

    /** What leads elsewhere than the form has no use for its file. */
    private IOpenElementTag withoutFiles(IOpenElementTag tag) {
        return form != null && takesFiles && tag.hasAttribute("formaction")
                ? with("formenctype", "application/x-www-form-urlencoded", tag)
                : tag;
    }

    private <T extends IProcessableElementTag> T unlessRestored(T tag) {
        return tag.hasAttribute("autocomplete") ? tag : with("autocomplete", "off", tag);
    }

    private <T extends IProcessableElementTag> T with(String attribute, String value, T tag) {
        return context().getModelFactory().setAttribute(tag, attribute, value);
    }

    /** What was typed into the field before, where the form comes back without it. */
    private @Nullable String typed(IProcessableElementTag field) {
        return form != null && context().getVariable(TypedTexts.ATTRIBUTE) instanceof TypedTexts texts
                ? texts.text(action, field.getAttributeValue("name"))
                : null;
    }

    private void pass(ITemplateEvent event) {
        if (held != null) {
            held.add(event);
            return;
        }
        switch (event) {
            case IOpenElementTag tag -> super.handleOpenElement(tag);
            case IStandaloneElementTag tag -> super.handleStandaloneElement(tag);
            case ICloseElementTag tag -> super.handleCloseElement(tag);
            case IText text -> super.handleText(text);
            default -> throw new IllegalStateException("No event of a page: " + event);
        }
    }

    private ITemplateContext context() {
        return getContext();
    }
}
