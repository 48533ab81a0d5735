package io.waymark.advising.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.advising.api.kind.AdvisorReviewPayload;
import io.waymark.advising.api.kind.ChecklistPayload;
import io.waymark.advising.api.kind.CorrectableValue;
import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.advising.api.kind.HoursLogPayload;
import io.waymark.advising.api.kind.ReflectionPayload;
import io.waymark.advising.api.kind.SelfAttestationPayload;
import io.waymark.advising.api.kind.SessionCountPayload;
import io.waymark.advising.api.kind.ShownValue;
import io.waymark.core.progress.Amount;
import io.waymark.core.refusal.DomainException;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.Rubric;
import io.waymark.core.roadmap.Term;
import io.waymark.core.roadmap.VerifierRole;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EvidenceKindsTests {

    private static final LocalDate TODAY = KindSamples.TODAY;
    private static final Term GOOD = new Term("good", "Good", null);
    private static final Term POOR = new Term("poor", "Poor", null);
    private static final EvidenceRequirement REFLECTION = asking(new EvidenceSpec.Reflection("Why?", 3));
    private static final EvidenceRequirement CHECKLIST = asking(new EvidenceSpec.TickedItems(List.of(POOR, GOOD), 1));
    private static final EvidenceRequirement REVIEW =
            asking(new EvidenceSpec.AdvisorReview(new Rubric("r", "Rubric", List.of(POOR, GOOD)), GOOD));
    private static final EvidenceRequirement DOCUMENT = asking(new EvidenceSpec.DocumentUpload(List.of(GOOD), false));
    private static final EvidenceRequirement SESSIONS = asking(new EvidenceSpec.SessionCount(GOOD, 2));

    private final EvidenceKinds kinds =
            new EvidenceKinds(KindSamples.handlers(), JsonMapper.builder().build());

    @ParameterizedTest
    @MethodSource("io.waymark.advising.kind.KindSamples#all")
    void readsEveryKindAsItWasWritten(EvidenceSpec spec, EvidencePayload payload) {
        var accepted = kinds.accept(asking(spec), payload, TODAY);

        assertThat(accepted.payload())
                .contains("\"kind\":\"%s\"".formatted(spec.kind().key()));
        assertThat(kinds.read(spec.kind(), accepted.payload(), accepted.version()))
                .isEqualTo(payload);
        assertThat(accepted.amount()).isGreaterThan(Amount.NOTHING);
    }

    @ParameterizedTest
    @MethodSource("io.waymark.advising.kind.KindSamples#entries")
    void showsAReviewerEveryValueOfAnEntry(EvidenceSpec spec, EvidencePayload payload) {
        var shown = kinds.shown(asking(spec), payload).stream()
                .flatMap(it -> it.entry().stream())
                .map(ShownValue::value)
                .collect(Collectors.joining("\n"));

        assertThat(writtenIn(JsonMapper.builder().build().valueToTree(payload)))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(shown).containsIgnoringCase(it));
    }

    /** An instance of the release before refuses a field that it does not know. */
    @Test
    void writesOfAnUnusualDayOnlyWhereThereIsOne() {
        var hours = new HoursLogPayload(TODAY, LocalTime.of(9, 0), LocalTime.of(13, 0), "Clinic", "Sorted faxes.");

        assertThat(kinds.write(hours)).doesNotContain("longDay");
        assertThat(kinds.write(new HoursLogPayload(
                        hours.date(), hours.start(), hours.end(), hours.site(), hours.task(), null, true)))
                .contains("\"longDay\":true");
    }

    @Test
    void letsThoseOutsideCorrectWhatTheyKnowBetter() {
        assertThat(KindSamples.handlers())
                .filteredOn(it -> !it.correctable().isEmpty())
                .extracting(it -> it.types().kind() + " " + String.join(" ", it.correctable()))
                .containsExactlyInAnyOrder(
                        "HOURS_LOG start end",
                        "PROCEDURE_COUNT doneOn",
                        "EVENT_ATTENDANCE attendedOn",
                        "CERTIFICATION_RECORD number issuedOn validThrough",
                        "EMPLOYMENT_RECORD employer title startOn");
    }

    @ParameterizedTest
    @MethodSource("io.waymark.advising.kind.KindSamples#entries")
    void showsAndTakesEachFieldThatMayBeCorrected(EvidenceSpec spec, EvidencePayload payload) {
        var handler = KindSamples.handlers().stream()
                .filter(it -> it.types().kind() == spec.kind())
                .findFirst()
                .orElseThrow();
        var correctable = kinds.correctable(asking(spec), payload);

        assertThat(correctable).extracting(CorrectableValue::field).isEqualTo(handler.correctable());
        assertThat(correctable)
                .filteredOn(it -> it.value().type() != ShownValue.Type.TIME)
                .allSatisfy(it -> {
                    var other = it.value().type() == ShownValue.Type.DATE
                            ? LocalDate.parse(it.value().value()).minusDays(1).toString()
                            : it.value().value() + " other";
                    assertThat(kinds.correct(asking(spec), payload, Map.of(it.field(), other), TODAY))
                            .get()
                            .satisfies(
                                    corrected -> assertThat(corrected.payload()).contains(other));
                    refused(
                            "evidence-invalid",
                            () -> kinds.correct(asking(spec), payload, Map.of(it.field(), " "), TODAY));
                });
    }

    /** Every text and number of it; codes are shown by their names, which here are the same but for a capital letter. */
    private static Stream<String> writtenIn(JsonNode payload) {
        if (payload.isObject()) {
            return payload.properties().stream()
                    .filter(it -> !it.getKey().equals("kind"))
                    .flatMap(it -> writtenIn(it.getValue()));
        }
        return payload.isArray()
                ? payload.valueStream().flatMap(EvidenceKindsTests::writtenIn)
                : Stream.of(payload)
                        .filter(it -> it.isString() || it.isNumber())
                        .map(it -> it.asString().replaceFirst("^(\\d\\d:\\d\\d):00$", "$1"));
    }

    @Test
    void hasOneHandlerForEveryKind() {
        assertThat(KindSamples.handlers().stream().map(it -> it.types().kind()))
                .containsExactlyInAnyOrder(EvidenceKind.values());
        assertThat(KindSamples.all().map(it -> ((EvidenceSpec) Objects.requireNonNull(it.get()[0])).kind()))
                .contains(EvidenceKind.values());
    }

    @Test
    void hasAllPartsOfEachKind() {
        assertThat(KindSamples.handlers().stream()
                        .<Class<?>>map(it -> it.types().payload()))
                .containsExactlyInAnyOrder(EvidencePayload.class.getPermittedSubclasses());
        assertThat(KindSamples.handlers().stream()
                        .<Class<?>>map(it -> it.types().parameters()))
                .containsExactlyInAnyOrder(EvidenceParameters.class.getPermittedSubclasses());
    }

    @Test
    void takesEveryKindThatARoadmapCanAskFor() {
        assertThat(KindSamples.handlers()).extracting(it -> it.types().kind()).containsExactly(EvidenceKind.values());
    }

    @Test
    void takesOneHandlerForAKind() {
        assertThatThrownBy(() -> new EvidenceKinds(
                        List.of(new Reflection(), new Reflection()),
                        JsonMapper.builder().build()))
                .hasMessageContaining("REFLECTION");
    }

    @Test
    void countsWordsAndNotTheirSigns() {
        assertThat(kinds.submit(REFLECTION, new ReflectionPayload("  It's a fact. "), TODAY))
                .returns(1, AcceptedEvidence::version)
                .satisfies(it -> assertThat(it.payload()).contains("It's a fact."));
        refused("too-few-words", () -> kinds.submit(REFLECTION, new ReflectionPayload("no — way … !"), TODAY));
        refused("too-few-words", () -> kinds.submit(REFLECTION, new ReflectionPayload(null), TODAY));
    }

    @Test
    void takesTicksOfTheListOnly() {
        refused("no-such-item", () -> kinds.submit(CHECKLIST, new ChecklistPayload(Set.of("made-up")), TODAY));
        refused("too-few-items", () -> kinds.submit(CHECKLIST, new ChecklistPayload(null), TODAY));
        assertThat(kinds.shown(CHECKLIST, new ChecklistPayload(Set.of("good"))))
                .singleElement()
                .satisfies(it -> assertThat(it.choices()).hasSize(1));
    }

    @Test
    void judgesByTheRubric() {
        var grading = kinds.grading(REVIEW).orElseThrow();

        assertThat(grading.require("good")).isEqualTo("good");
        refused("level-too-low", () -> grading.require("poor"));
        refused("level-needed", () -> grading.require(null));
        refused("level-needed", () -> grading.require("made-up"));
        assertThat(kinds.grading(REFLECTION)).isEmpty();
    }

    @Test
    void takesEachKindTheWayItComesIn() {
        refused("file-needed", () -> kinds.submit(DOCUMENT, new SelfAttestationPayload(true), TODAY));
        refused("counted-by-itself", () -> kinds.submit(SESSIONS, new SessionCountPayload(UUID.randomUUID()), TODAY));
        refused("other-kind-needed", () -> kinds.submit(REFLECTION, new AdvisorReviewPayload("Look."), TODAY));
        assertThat(kinds.isSubmitted(EvidenceKind.DOCUMENT_UPLOAD)).isTrue();
        assertThat(kinds.isSubmitted(EvidenceKind.SESSION_COUNT)).isFalse();
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class, it -> assertThat(it.code()).isEqualTo(code));
    }

    private static EvidenceRequirement asking(EvidenceSpec spec) {
        return new EvidenceRequirement(
                RequirementId.of("some-step/piece"),
                spec,
                Set.of(VerifierRole.ADVISOR),
                false,
                false,
                null,
                false,
                null);
    }
}
