package io.waymark.web.advisor.students;

import io.waymark.advising.api.attribute.AttributeView;
import io.waymark.advising.api.attribute.PersonAttributes;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.When;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads out the attributes that a student has. */
@Component
class FileProfile {

    private final Texts texts;
    private final When when;

    FileProfile(Texts texts, When when) {
        this.texts = texts;
        this.when = when;
    }

    /** Nothing while one of the two is silent. */
    @Nullable
    List<FileFact> of(@Nullable List<AttributeView> defined, @Nullable PersonAttributes has) {
        return defined == null || has == null ? null : facts(defined, has);
    }

    private List<FileFact> facts(List<AttributeView> defined, PersonAttributes has) {
        return defined.stream()
                .filter(attribute -> has.values().containsKey(attribute.key()))
                .sorted(Comparator.comparing(AttributeView::position))
                .map(attribute -> new FileFact(
                        attribute.label(), say(attribute, has.values().getOrDefault(attribute.key(), ""))))
                .toList();
    }

    private String say(AttributeView attribute, String value) {
        return switch (attribute.type()) {
            case DATE -> when.date(LocalDate.parse(value));
            case BOOLEAN -> texts.say(Boolean.parseBoolean(value) ? "file.profile.yes" : "file.profile.no");
            case TEXT, NUMBER, CHOICE -> value;
        };
    }
}
