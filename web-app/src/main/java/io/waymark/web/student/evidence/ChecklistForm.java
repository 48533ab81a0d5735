package io.waymark.web.student.evidence;

import io.waymark.advising.api.kind.ChecklistPayload;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A checklist, as it is checked. */
record ChecklistForm(@Nullable Set<String> checked) implements EntryForm {

    static ChecklistForm blank() {
        return new ChecklistForm(null);
    }

    static ChecklistForm again(ChecklistPayload returned) {
        return new ChecklistForm(returned.checked());
    }

    @Override
    public ChecklistPayload payload() {
        return new ChecklistPayload(checked);
    }

    /** For the template. */
    public boolean ticks(String item) {
        return checked != null && checked.contains(item);
    }
}
