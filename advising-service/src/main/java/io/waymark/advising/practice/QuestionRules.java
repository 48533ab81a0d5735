package io.waymark.advising.practice;

import io.waymark.advising.api.institution.DateOrder;
import io.waymark.advising.api.practice.QuestionWording;
import io.waymark.advising.kind.FieldChecks;
import io.waymark.core.refusal.FieldRefusal;
import io.waymark.core.text.HiddenCharacter;
import io.waymark.core.text.WrittenText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What has to be so of a question, by hand and in files alike.
 *
 * @param domains of the exam, by their numbers
 * @param order in which the college writes days
 */
record QuestionRules(
        List<Integer> domains, LocalDate today, @Nullable DateOrder order) {

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>|<!--");
    private static final Pattern LINE_END = Pattern.compile(" *(?:\\r\\n|\\r|\\n)");

    QuestionRules {
        domains = List.copyOf(domains);
    }

    /** What is wrong with which field. */
    Map<String, FieldRefusal> errors(QuestionWording wording) {
        var wrong = new TreeMap<String, FieldRefusal>();
        if (!domains.contains(wording.domain())) {
            wrong.put(
                    "domain",
                    new FieldRefusal(
                            "no-such-domain",
                            "The exam has no such domain.",
                            Map.of(
                                    "domains",
                                    domains.stream().map(String::valueOf).toList())));
        }
        for (int place = 1; place < wording.choices().size(); place++) {
            var there = wording.choices().subList(0, place);
            if (there.contains(wording.choices().get(place))) {
                wrong.put(
                        "choices[%d]".formatted(place), refusal("same-choice", "This is the same as another choice."));
            }
        }
        if (wording.sourceUrl() != null && !FieldChecks.isLink(wording.sourceUrl())) {
            wrong.put("sourceUrl", refusal("not-a-link", "Write the whole address, beginning with https://."));
        }
        if (wording.checkedOn() != null && wording.checkedOn().isAfter(today)) {
            wrong.put("checkedOn", refusal("in-the-future", "This day is still to come."));
        }
        return wrong;
    }

    /** As above, and with its texts. */
    Map<String, FieldRefusal> allErrors(QuestionWording wording) {
        var wrong = new TreeMap<>(errors(wording));
        text(wrong, "stem", wording.stem());
        for (int place = 0; place < wording.choices().size(); place++) {
            text(wrong, "choices[%d]".formatted(place), wording.choices().get(place));
        }
        text(wrong, "explanation", wording.explanation());
        text(wrong, "sourceTitle", wording.sourceTitle());
        text(wrong, "sourceSection", Objects.requireNonNullElse(wording.sourceSection(), ""));
        return wrong;
    }

    private static void text(Map<String, FieldRefusal> wrong, String field, String text) {
        var error = textError(text);
        if (error != null) {
            wrong.put(field, error);
        }
    }

    /** What is wrong with the text itself, wherever it stands. */
    static @Nullable FieldRefusal textError(String text) {
        if (text.indexOf('\ufffd') >= 0) {
            return refusal("broken-letters", "Some letters are broken.");
        }
        var hidden = HiddenCharacter.inText(text.replace('\n', ' '));
        if (hidden.isPresent()) {
            return hidden.get().refusal();
        }
        return TAG.matcher(text).find() ? refusal("markup", "Write this without HTML.") : null;
    }

    /** With plain spaces and ends of lines, and nothing around it. */
    static String tidy(String text) {
        return LINE_END.matcher(WrittenText.tidy(text.replace('\t', ' '))).replaceAll("\n");
    }

    static QuestionWording tidy(QuestionWording wording) {
        return new QuestionWording(
                wording.domain(),
                wording.difficulty(),
                tidy(wording.stem()),
                wording.choices().stream().map(QuestionRules::tidy).toList(),
                wording.correct(),
                tidy(wording.explanation()),
                tidy(wording.sourceTitle()),
                orNull(wording.sourceSection()),
                orNull(wording.sourceUrl()),
                wording.checkedOn());
    }

    static @Nullable String orNull(@Nullable String text) {
        var tidy = tidy(Objects.requireNonNullElse(text, ""));
        return tidy.isEmpty() ? null : tidy;
    }

    private static FieldRefusal refusal(String code, String message) {
        return new FieldRefusal(code, message, Map.of());
    }
}
