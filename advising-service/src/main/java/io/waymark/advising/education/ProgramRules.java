package io.waymark.advising.education;

import io.waymark.advising.api.education.ProgramEntry;
import io.waymark.advising.api.institution.DateOrder;
import io.waymark.advising.education.Accreditors.KnownAccreditors;
import io.waymark.advising.kind.FieldChecks;
import io.waymark.core.refusal.FieldRefusal;
import io.waymark.core.text.WrittenText;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What has to be so of a program, by hand and in files alike.
 *
 * @param order in which the college writes days
 */
record ProgramRules(
        KnownAccreditors accreditors,
        LocalDate today,
        @Nullable DateOrder order) {

    /** What is wrong with which field. */
    Map<String, FieldRefusal> errors(ProgramEntry entry) {
        var wrong = new TreeMap<String, FieldRefusal>();
        if (entry.accreditor() != null && !accreditors.has(entry.accreditor())) {
            wrong.put("accreditor", refusal("unknown-accreditor", "No roadmap knows this accreditor."));
        }
        if (entry.accreditor() == null && entry.accreditedThrough() != null) {
            wrong.put("accreditedThrough", refusal("no-accreditor", "Say who accredits the program."));
        }
        if (entry.checkedOn() != null && entry.checkedOn().isAfter(today)) {
            wrong.put("checkedOn", refusal("in-the-future", "This day is still to come."));
        }
        if (!FieldChecks.isLink(entry.url())) {
            wrong.put("url", refusal("not-a-link", "Write the whole address, beginning with https://."));
        }
        return wrong;
    }

    /** The same without what cannot be seen around it. */
    static ProgramEntry tidy(ProgramEntry entry) {
        return new ProgramEntry(
                WrittenText.plain(entry.college()),
                WrittenText.plain(entry.name()),
                entry.level(),
                entry.cip(),
                entry.mode(),
                entry.accreditor() == null || entry.accreditor().isBlank() ? null : entry.accreditor(),
                entry.accreditedThrough(),
                entry.checkedOn(),
                entry.months(),
                entry.costUsd(),
                entry.url().strip());
    }

    private static FieldRefusal refusal(String code, String message) {
        return new FieldRefusal(code, message, Map.of());
    }
}
