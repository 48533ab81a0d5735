package io.waymark.web.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, said alike in its text and in its page.
 *
 * @param facts what one looks up rather than reads, e.g. when and where
 * @param items what a mail on several things lists
 * @param button the one thing to do
 * @param footer why the mail came and how to get fewer
 */
public record MailText(
        String subject,
        List<String> paragraphs,
        List<MailFact> facts,
        List<Item> items,
        @Nullable MailLink button,
        List<MailLink> footer) {

    /** Something with a name, e.g. "When". */
    public record MailFact(String name, String value) {}

    /** One of several things, with a page of its own. */
    public record Item(String title, String line, String href) {}

    /** A sentence, or what leads somewhere. */
    public record MailLink(String label, @Nullable String href) {}

    public MailText {
        paragraphs = List.copyOf(paragraphs);
        facts = List.copyOf(facts);
        items = List.copyOf(items);
        footer = List.copyOf(footer);
    }

    /** What has something to do and nothing to look up. */
    public static MailText withButton(String subject, List<String> paragraphs, MailLink button) {
        return new MailText(subject, paragraphs, List.of(), List.of(), button, List.of());
    }

    /** As plain text, links beneath what they are for. */
    String plain() {
        var text = new StringBuilder();
        paragraphs.forEach(paragraph -> text.append(paragraph).append("\n\n"));
        facts.forEach(fact ->
                text.append(fact.name()).append(": ").append(fact.value()).append('\n'));
        items.forEach(item -> text.append("* %s\n  %s\n  %s\n".formatted(item.title(), item.line(), item.href())));
        if (button != null) {
            text.append('\n').append(plain(button)).append('\n');
        }
        if (!footer.isEmpty()) {
            text.append("\n-- \n");
            footer.forEach(each -> text.append(plain(each)).append('\n'));
        }
        return text.toString();
    }

    private static String plain(MailLink link) {
        return link.href() == null ? link.label() : link.label() + ":\n" + link.href();
    }
}
