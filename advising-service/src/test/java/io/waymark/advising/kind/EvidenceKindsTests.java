package io.waymark.advising.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.waymark.advising.api.kind.AdvisorReviewPayload;
import io.waymark.advising.api.kind.ChecklistPayload;
import io.waymark.advising.api.kind.DocumentUploadPayload;
import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.EvidencePayload;
import io.waymark.advising.api.kind.ExtensionParameters;
import io.waymark.advising.api.kind.ExtensionPayload;
import io.waymark.advising.api.kind.ReflectionPayload;
import io.waymark.advising.api.kind.SelfAttestationPayload;
import io.waymark.advising.api.kind.SessionCountPayload;
import io.waymark.core.refusal.DomainException;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.Rubric;
import io.waymark.core.roadmap.Term;
import io.waymark.core.roadmap.VerifierRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.json.JsonMapper;

class EvidenceKindsTests {

    private static final List<EvidenceKindHandler<?, ?>> SHIPPED = List.of(
            new SelfAttestation(),
            new Reflection(),
            new TickedChecklist(),
            new DocumentUpload(),
            new AdvisorReview(),
            new SessionCount());
    private static final Term GOOD = new Term("good", "Good", null);
    private static final Term POOR = new Term("poor", "Poor", null);
    private static final EvidenceRequirement REFLECTION = asking(new EvidenceSpec.Reflection("Why?", 3));
    private static final EvidenceRequirement CHECKLIST = asking(new EvidenceSpec.TickedItems(List.of(POOR, GOOD), 1));
    private static final EvidenceRequirement REVIEW =
            asking(new EvidenceSpec.AdvisorReview(new Rubric("r", "Rubric", List.of(POOR, GOOD)), GOOD));
    private static final EvidenceRequirement DOCUMENT = asking(new EvidenceSpec.DocumentUpload(List.of(GOOD), false));
    private static final EvidenceRequirement SESSIONS = asking(new EvidenceSpec.SessionCount(GOOD, 2));

    private final EvidenceKinds kinds =
            new EvidenceKinds(SHIPPED, JsonMapper.builder().build());

    @Test
    void readsEveryKindAsItWasWritten() {
        var evidence = List.of(
                new SelfAttestationPayload(true),
                new ReflectionPayload("It was good"),
                new ChecklistPayload(Set.of("good")),
                new DocumentUploadPayload("d.pdf", "application/pdf", 7, "good", LocalDate.of(2027, 1, 1)),
                new AdvisorReviewPayload(null),
                new SessionCountPayload(UUID.randomUUID()));
        var asked = List.of(
                asking(new EvidenceSpec.SelfAttestation("Done.")), REFLECTION, CHECKLIST, DOCUMENT, REVIEW, SESSIONS);

        for (var i = 0; i < evidence.size(); i++) {
            var accepted = kinds.accept(asked.get(i), evidence.get(i));
            assertThat(accepted.payload())
                    .contains("\"kind\":\"%s\"".formatted(asked.get(i).kind().key()));
            assertThat(kinds.read(asked.get(i).kind(), accepted.payload(), accepted.version()))
                    .isEqualTo(evidence.get(i));
        }
    }

    @Test
    void hasAllPartsOfEachKindThatShips() {
        assertThat(SHIPPED.stream().<Class<?>>map(EvidenceKindHandler::payload))
                .containsExactlyInAnyOrderElementsOf(listed(EvidencePayload.class, ExtensionPayload.class));
        assertThat(SHIPPED.stream().<Class<?>>map(EvidenceKindHandler::parameters))
                .containsExactlyInAnyOrderElementsOf(listed(EvidenceParameters.class, ExtensionParameters.class));
    }

    /** But for the seventh, which the tests add. */
    @Test
    void shipsEveryHandlerThereIs() {
        var scanner = new ClassPathScanningCandidateComponentProvider(true);

        var handlers = scanner.findCandidateComponents(EvidenceKindHandler.class.getPackageName()).stream()
                .map(BeanDefinition::getBeanClassName)
                .map(it -> ClassUtils.resolveClassName(Objects.requireNonNull(it), null))
                .filter(EvidenceKindHandler.class::isAssignableFrom)
                .filter(it -> it != LinkRecord.class);

        assertThat(SHIPPED.stream().<Class<?>>map(Object::getClass))
                .containsExactlyInAnyOrderElementsOf(handlers.toList());
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
        assertThat(kinds.submit(REFLECTION, new ReflectionPayload("  It's a fact. ")))
                .returns(1, AcceptedEvidence::version)
                .satisfies(it -> assertThat(it.payload()).contains("It's a fact."));
        refused("too-few-words", () -> kinds.submit(REFLECTION, new ReflectionPayload("no — way … !")));
        refused("too-few-words", () -> kinds.submit(REFLECTION, new ReflectionPayload(null)));
    }

    @Test
    void takesTicksOfTheListOnly() {
        refused("no-such-item", () -> kinds.submit(CHECKLIST, new ChecklistPayload(Set.of("made-up"))));
        refused("too-few-items", () -> kinds.submit(CHECKLIST, new ChecklistPayload(null)));
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
        refused("file-needed", () -> kinds.submit(DOCUMENT, new SelfAttestationPayload(true)));
        refused("counted-by-itself", () -> kinds.submit(SESSIONS, new SessionCountPayload(UUID.randomUUID())));
        refused("other-kind-needed", () -> kinds.submit(REFLECTION, new AdvisorReviewPayload("Look.")));
        assertThat(kinds.isSubmitted(EvidenceKind.DOCUMENT_UPLOAD)).isTrue();
        assertThat(kinds.isSubmitted(EvidenceKind.SESSION_COUNT)).isFalse();
    }

    @Test
    void knowsNothingOfKindsThatAreStillToCome() {
        var hours = asking(new EvidenceSpec.HoursLog(40, "hours", List.of()));

        refused("kind-not-open-yet", () -> kinds.submit(hours, new SelfAttestationPayload(true)));
        assertThat(kinds.isOpen(EvidenceKind.HOURS_LOG)).isFalse();
        assertThat(kinds.isSubmitted(EvidenceKind.HOURS_LOG)).isFalse();
        assertThat(kinds.parameters(hours)).isNull();
    }

    /** @param extension stands for kinds that do not ship */
    private static List<Class<?>> listed(Class<?> sealed, Class<?> extension) {
        return Stream.<Class<?>>of(sealed.getPermittedSubclasses())
                .filter(it -> !it.equals(extension))
                .toList();
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
