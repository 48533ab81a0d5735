package io.waymark.advising.kind;

import io.waymark.advising.api.kind.AskedField;
import io.waymark.advising.api.kind.Choice;
import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.LinkRecordParameters;
import io.waymark.advising.api.kind.LinkRecordPayload;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.advising.api.kind.ShownValue.Type;
import io.waymark.core.progress.Amount;
import io.waymark.core.roadmap.EntryField;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceSpec;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Entries with the fields that the roadmap names; each counts. */
@Component
class LinkRecord implements EvidenceKindHandler<EvidenceSpec.LinkRecord, LinkRecordPayload> {

    @Override
    public KindTypes<EvidenceSpec.LinkRecord, LinkRecordPayload> types() {
        return new KindTypes<>(
                EvidenceKind.LINK_RECORD,
                EvidenceSpec.LinkRecord.class,
                LinkRecordPayload.class,
                LinkRecordParameters.class);
    }

    @Override
    public EvidenceParameters parametersOf(EvidenceSpec.LinkRecord asked) {
        return new LinkRecordParameters(
                asked.target(),
                asked.fields().stream()
                        .map(it -> new AskedField(it.key(), it.label(), it.type()))
                        .toList());
    }

    @Override
    public LinkRecordPayload accept(EvidenceSpec.LinkRecord asked, LinkRecordPayload submitted, LocalDate today) {
        var checks = new FieldChecks(today);
        for (var row = 0; row < submitted.entries().size(); row++) {
            var entry = submitted.entries().get(row);
            for (var field : asked.fields()) {
                check(checks, field, "entries[%d][%s]".formatted(row, field.key()), entry.get(field.key()));
            }
        }
        checks.done();
        return submitted;
    }

    @Override
    public Amount amount(EvidenceSpec.LinkRecord asked, LinkRecordPayload payload) {
        return Amount.of(payload.entries().size());
    }

    @Override
    public List<ShownField> shown(EvidenceSpec.LinkRecord asked, LinkRecordPayload payload) {
        return payload.entries().stream()
                .map(entry -> {
                    var shown = new ShownEntry();
                    asked.fields()
                            .forEach(it -> shown.labelled(
                                    new Choice(it.key(), it.label()), type(it.type()), entry.get(it.key())));
                    return shown.field();
                })
                .toList();
    }

    private static void check(FieldChecks checks, EntryField field, String name, @Nullable String text) {
        checks.needed(name, text);
        switch (field.type()) {
            case TEXT -> {}
            case LINK -> checks.link(name, text);
            case DATE -> checks.require(day(text) != null, name, "not-a-date", "Enter a date.");
            case PAST_DATE -> {
                checks.require(day(text) != null, name, "not-a-date", "Enter a date.");
                checks.past(name, day(text));
            }
        }
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException notOne) {
            return null;
        }
    }

    private static Type type(EntryField.Type type) {
        return switch (type) {
            case TEXT -> Type.TEXT;
            case LINK -> Type.LINK;
            case DATE, PAST_DATE -> Type.DATE;
        };
    }
}
