package io.waymark.advising.kind;

import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.core.progress.Amount;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceSpec;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import tools.jackson.databind.node.ObjectNode;

/** A seventh kind, of which one submission may count several. Its first version held a single entry. */
@TestComponent
class LinkRecord implements EvidenceKindHandler<EvidenceSpec.LinkRecord, LinkRecordPayload> {

    @Override
    public EvidenceKind kind() {
        return EvidenceKind.LINK_RECORD;
    }

    @Override
    public Class<EvidenceSpec.LinkRecord> specification() {
        return EvidenceSpec.LinkRecord.class;
    }

    @Override
    public Class<LinkRecordPayload> payload() {
        return LinkRecordPayload.class;
    }

    @Override
    public Class<? extends EvidenceParameters> parameters() {
        return LinkRecordParameters.class;
    }

    @Override
    public EvidenceParameters parametersOf(EvidenceSpec.LinkRecord asked) {
        return new LinkRecordParameters(asked.target(), Choices.of(asked.fields()));
    }

    @Override
    public LinkRecordPayload accept(EvidenceSpec.LinkRecord asked, LinkRecordPayload submitted) {
        var fields = asked.fields().stream().map(it -> it.key()).collect(Collectors.toSet());
        if (!submitted.entries().stream().allMatch(it -> it.keySet().equals(fields))) {
            throw new RuleViolationException("fields-missing", "Fill in every field.");
        }
        return submitted;
    }

    @Override
    public Amount amount(EvidenceSpec.LinkRecord asked, LinkRecordPayload payload) {
        return Amount.of(payload.entries().size());
    }

    @Override
    public List<ShownField> shown(EvidenceSpec.LinkRecord asked, LinkRecordPayload payload) {
        return payload.entries().stream()
                .map(it -> ShownField.text("entry", String.join(" · ", it.values())))
                .toList();
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public ObjectNode upgrade(ObjectNode payload, int version) {
        var entry = payload.remove("entry");
        payload.putArray("entries").add(entry);
        return payload;
    }
}
