package io.waymark.advising.kind;

import io.waymark.advising.api.kind.CorrectableValue;
import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.advising.api.kind.ShownValue;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceRequirement;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The kinds of evidence that can be brought. */
@Component
public class EvidenceKinds {

    private final Map<EvidenceKind, EvidenceKindHandler<?, ?>> handlers = new EnumMap<>(EvidenceKind.class);
    private final JsonMapper json;

    EvidenceKinds(List<EvidenceKindHandler<?, ?>> handlers, JsonMapper json) {
        handlers.forEach(it -> {
            if (this.handlers.put(it.types().kind(), it) != null) {
                throw new IllegalStateException("Two handlers for " + it.types().kind());
            }
        });
        this.json = json;
    }

    /** Whether a student submits it, rather than having it counted for them. */
    public boolean isSubmitted(EvidenceKind kind) {
        return handler(kind).intake() != Intake.COUNTED;
    }

    /**
     * What was filled in, if it is in order and this kind takes forms.
     *
     * @param today at the college
     */
    public AcceptedEvidence submit(EvidenceRequirement requirement, EvidencePayload submitted, LocalDate today) {
        return switch (handler(requirement.kind()).intake()) {
            case FORM -> accept(requirement, submitted, today);
            case FILE ->
                throw new RuleViolationException("file-needed", "This asks for a file. Submit it as a document.");
            case COUNTED ->
                throw new RuleViolationException(
                        "counted-by-itself", "This is counted by itself. There is nothing to submit.");
        };
    }

    /** What was submitted, uploaded or counted, if it is in order. */
    public AcceptedEvidence accept(EvidenceRequirement requirement, EvidencePayload submitted, LocalDate today) {
        return asked(requirement).accept(submitted, today, json);
    }

    /** What Waymark counts by itself though it can also be submitted. */
    public AcceptedEvidence count(EvidenceRequirement requirement, EvidencePayload counted, LocalDate today) {
        return asked(requirement).count(counted, today, json);
    }

    /** What was written with some of its values corrected, if it is in order and says anything else. */
    public Optional<AcceptedEvidence> correct(
            EvidenceRequirement requirement,
            EvidencePayload written,
            Map<String, String> corrections,
            LocalDate today) {
        return asked(requirement).correct(written, corrections, today, json);
    }

    /** Whether what is on file takes the place for which another is submitted. */
    public boolean takesThePlaceOf(
            EvidenceRequirement requirement, EvidencePayload onFile, EvidencePayload submitted, LocalDate today) {
        return asked(requirement).takesThePlaceOf(onFile, submitted, today);
    }

    /** What of it may be corrected. */
    public List<CorrectableValue> correctable(EvidenceRequirement requirement, EvidencePayload payload) {
        return asked(requirement).correctable(payload);
    }

    /** What is written again in the newest version. */
    public String write(EvidencePayload payload) {
        return json.writeValueAsString(payload);
    }

    /** What was kept, whatever the version it was written in. */
    public EvidencePayload read(EvidenceKind kind, String payload, int version) {
        var handler = handler(kind);
        var tree = (ObjectNode) json.readTree(payload);
        return json.treeToValue(
                version == handler.version() ? tree : handler.upgrade(tree, version),
                handler.types().payload());
    }

    /** What exactly a requirement asks for. */
    public EvidenceParameters parameters(EvidenceRequirement requirement) {
        return asked(requirement).parameters();
    }

    /** What a reviewer is shown. */
    public List<ShownField> shown(EvidenceRequirement requirement, EvidencePayload payload) {
        return asked(requirement).shown(payload);
    }

    /** The same, beside what the student wrote. */
    public List<ShownField> shown(EvidenceRequirement requirement, EvidencePayload corrected, EvidencePayload written) {
        var before = shown(requirement, written).stream()
                .flatMap(it -> it.entry().stream())
                .collect(Collectors.toMap(ShownValue::name, ShownValue::value, (first, _) -> first));
        return shown(requirement, corrected).stream()
                .map(it -> new ShownField(
                        it.name(),
                        it.text(),
                        it.choices(),
                        it.document(),
                        it.entry().stream()
                                .map(value -> value.correcting(before.getOrDefault(value.name(), value.value())))
                                .toList()))
                .toList();
    }

    /** The rubric by which a reviewer judges it, if there is one. */
    public Optional<Grading> grading(EvidenceRequirement requirement) {
        return asked(requirement).grading();
    }

    private AskedKind<?, ?> asked(EvidenceRequirement requirement) {
        return AskedKind.of(handler(requirement.kind()), requirement);
    }

    private EvidenceKindHandler<?, ?> handler(EvidenceKind kind) {
        return Optional.ofNullable(handlers.get(kind))
                .orElseThrow(() -> new IllegalStateException("No handler for " + kind));
    }
}
