package io.waymark.web.admin.imports;

import io.waymark.advising.api.imports.ImportChange;
import io.waymark.advising.api.imports.ImportChange.Condition;
import io.waymark.advising.api.imports.ImportChange.Kind;
import io.waymark.core.identity.Lifecycle;
import io.waymark.core.identity.Role;
import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.message.Texts;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Says changes in the words of the pages: roles and standing have words of their own, all else stands as it is written. */
@Component
class ChangeRows {

    private static final Set<Kind> IN_WORDS =
            EnumSet.of(Kind.PERSON_CREATED, Kind.STAFF_ADDED, Kind.ROLE_ADDED, Kind.REACTIVATED);

    private final Texts texts;

    ChangeRows(Texts texts) {
        this.texts = texts;
    }

    List<ChangeRow> of(List<ImportChange> changes) {
        return changes.stream().map(this::of).toList();
    }

    ChangeRow of(ImportChange change) {
        if (change.kind() == Kind.COHORT_CREATED) {
            return new ChangeRow(
                    change.row(),
                    texts.say("imports.new-cohort.students", Integer.parseInt(change.becomes())),
                    "",
                    change.was().isEmpty() ? "" : texts.say("imports.new-cohort.meant", change.was()),
                    change.item());
        }
        return new ChangeRow(
                change.row(),
                texts.say("imports.conflict.person", change.fullName(), change.number()),
                change.kind() == Kind.ATTRIBUTE ? change.item() : "",
                words(change.kind(), change.was()),
                becomes(change));
    }

    private String becomes(ImportChange change) {
        var becomes = words(change.kind(), change.becomes());
        return change.kind() == Kind.STAFF_ADDED && change.condition() != Condition.ALWAYS
                ? texts.facts(List.of(becomes, texts.say("imports.staff." + change.condition())))
                : becomes;
    }

    private String words(Kind kind, String written) {
        return IN_WORDS.contains(kind) && !written.isEmpty()
                ? texts.list(Arrays.stream(written.split(", ")).map(this::word).toList())
                : written;
    }

    private String word(String written) {
        var code = written.toUpperCase(Locale.ROOT);
        return Typed.code(Role.class, code)
                .map(it -> texts.say("role." + it))
                .or(() -> Typed.code(Lifecycle.class, code).map(it -> texts.say("lifecycle." + it)))
                .orElse(written);
    }
}
