package io.waymark.web.student.evidence;

import io.waymark.advising.api.kind.ReflectionPayload;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A text of the student’s own, as it is typed. */
record ReflectionForm(@Size(max = 20_000) @Nullable String text) implements EntryForm {

    static ReflectionForm blank() {
        return new ReflectionForm(null);
    }

    static ReflectionForm again(ReflectionPayload returned) {
        return new ReflectionForm(returned.text());
    }

    @Override
    public ReflectionPayload payload() {
        return new ReflectionPayload(text);
    }
}
