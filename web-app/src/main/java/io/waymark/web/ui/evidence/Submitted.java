package io.waymark.web.ui.evidence;

import io.waymark.advising.api.kind.ChecklistParameters;
import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.ReflectionParameters;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.advising.api.kind.ShownValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a student submitted, beside what was asked for. */
public record Submitted(
        List<SubmittedText> texts,
        List<SubmittedItem> items,
        List<SubmittedFile> files,
        List<List<ShownValue>> entries) {

    /**
     * @param asked what the requirement asks for, if it is known
     * @param document where its file is handed out
     */
    public static Submitted of(List<ShownField> shown, @Nullable EvidenceParameters asked, String document) {
        return new Submitted(
                shown.stream()
                        .flatMap(field -> Optional.ofNullable(field.text()).stream())
                        .map(text -> new SubmittedText(text, leastWords(asked)))
                        .toList(),
                shown.stream().flatMap(field -> items(field, asked)).toList(),
                shown.stream()
                        .flatMap(field -> Optional.ofNullable(field.document()).stream())
                        .map(file -> new SubmittedFile(file, document))
                        .toList(),
                shown.stream()
                        .map(ShownField::entry)
                        .filter(entry -> !entry.isEmpty())
                        .toList());
    }

    public boolean isEmpty() {
        return texts.isEmpty() && items.isEmpty() && files.isEmpty() && entries.isEmpty();
    }

    private static int leastWords(@Nullable EvidenceParameters asked) {
        return asked instanceof ReflectionParameters reflection ? reflection.minWords() : 0;
    }

    /** All that could be checked, where that is known: what was left out matters as well. */
    private static Stream<SubmittedItem> items(ShownField field, @Nullable EvidenceParameters asked) {
        return asked instanceof ChecklistParameters checklist
                        && !field.choices().isEmpty()
                ? checklist.items().stream()
                        .map(it -> new SubmittedItem(it.label(), field.choices().contains(it)))
                : field.choices().stream().map(it -> new SubmittedItem(it.label(), true));
    }
}
