package io.waymark.advising.signal;

import io.waymark.advising.api.signal.SignalKind;
import io.waymark.core.identity.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What there is to write so that signals say what the rules find: nothing where they say it already. */
record SignalChanges(List<Signal> opened, List<Signal> changed, List<Closed> resolved) {

    /**
     * A signal as it is from now on.
     *
     * @param id of the signal there is already, or null for a new one
     */
    record Signal(
            @Nullable UUID id,
            PersonId student,
            PersonId owner,
            SignalKind kind,
            int severity,
            Finding.Holds finding) {}

    /** A signal and what closed it. */
    record Closed(UUID id, Resolution by) {}

    static SignalChanges between(
            Collection<StudentFacts> students, Map<SignalKind, SignalSetting> settings, LocalDate today) {
        var changes = new SignalChanges(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (var facts : students) {
            for (var setting : settings.values()) {
                changes.add(facts, setting, today);
            }
        }
        return changes;
    }

    private void add(StudentFacts facts, SignalSetting setting, LocalDate today) {
        var open = facts.open().get(setting.kind());
        switch (SignalRules.judge(setting, facts, today)) {
            case Finding.Holds holds -> {
                var owner = Objects.requireNonNull(facts.assigned()).advisor();
                if (open == null) {
                    opened.add(new Signal(null, facts.student(), owner, setting.kind(), setting.severity(), holds));
                } else if (!open.says(holds, owner, setting.severity())) {
                    changed.add(
                            new Signal(open.id(), facts.student(), owner, setting.kind(), setting.severity(), holds));
                }
            }
            case Finding.Resolved resolved -> {
                if (open != null) {
                    this.resolved.add(new Closed(open.id(), resolved.by()));
                }
            }
        }
    }
}
