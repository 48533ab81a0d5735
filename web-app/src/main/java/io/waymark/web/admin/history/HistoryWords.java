package io.waymark.web.admin.history;

import io.waymark.core.trail.FieldChange;
import io.waymark.core.trail.ThingChange;
import io.waymark.web.ui.message.Texts;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says what was changed, field by field. */
@Component
class HistoryWords {

    private final HistoryValues values;
    private final Texts texts;

    HistoryWords(HistoryValues values, Texts texts) {
        this.values = values;
        this.texts = texts;
    }

    String thing(String thing) {
        return texts.sayOr("history.thing." + thing, Map.of(), texts.say("history.thing.other"));
    }

    String what(ThingChange change) {
        return texts.say("history.did." + change.kind(), thing(change.thing()));
    }

    List<String> fields(ThingChange change) {
        return change.fields().stream()
                .flatMap(it -> Stream.ofNullable(field(it)))
                .toList();
    }

    /** What is kept for Waymark's own use has no words. */
    private @Nullable String field(FieldChange field) {
        var name = texts.sayOr("history.field." + field.field(), Map.of(), "");
        var from = field.from();
        var to = field.to();
        if (name.isEmpty() || (from == null && to == null && !field.unspoken())) {
            return null;
        }
        if (field.unspoken() || values.isId(from) || values.isId(to)) {
            return texts.say("history.changed", name);
        }
        if (from == null || to == null) {
            return to == null
                    ? texts.say("history.emptied", name, values.say(field.field(), from == null ? "" : from))
                    : texts.say("history.filled", name, values.say(field.field(), to));
        }
        return texts.say("history.from-to", name, values.say(field.field(), from), values.say(field.field(), to));
    }
}
