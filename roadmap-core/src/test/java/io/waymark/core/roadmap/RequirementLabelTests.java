package io.waymark.core.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RequirementLabelTests {

    private static final Term CARD = new Term("card", "CPR card", null);
    private static final Term LICENSE = new Term("license", "License", null);

    @Test
    void holdsWhatIsCounted() {
        assertThat(label(new EvidenceSpec.Reflection("Why?", 100)))
                .isEqualTo(new RequirementLabel(EvidenceKind.REFLECTION, 100, 0, List.of()));
        assertThat(label(new EvidenceSpec.AssessmentScore(80, 2)).target()).isEqualTo(80);
        assertThat(label(new EvidenceSpec.ApplicationRecord(10, List.of())).target())
                .isEqualTo(10);
    }

    @Test
    void holdsOfHowManyAndOfWhat() {
        assertThat(label(new EvidenceSpec.TickedItems(List.of(CARD, LICENSE), 1)))
                .isEqualTo(new RequirementLabel(EvidenceKind.CHECKLIST, 1, 2, List.of()));
        assertThat(label(new EvidenceSpec.DocumentUpload(List.of(CARD, LICENSE), true))
                        .names())
                .containsExactly("CPR card", "License");
        assertThat(label(new EvidenceSpec.HoursLog(120, "hours", List.of())))
                .isEqualTo(new RequirementLabel(EvidenceKind.HOURS_LOG, 120, 0, List.of("hours")));
    }

    @Test
    void isReadBackFromItsCode() {
        var label = new RequirementLabel(EvidenceKind.DOCUMENT_UPLOAD, 1, 0, List.of("CPR card", "License"));

        assertThat(RequirementLabel.parse(label.code())).contains(label);
        assertThat(RequirementLabel.parse(
                        RequirementLabel.of(EvidenceKind.CEU_LOG).code()))
                .contains(RequirementLabel.of(EvidenceKind.CEU_LOG));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "A reflection of at least 100 words", "REFLECTION", "REFLECTION\n100", "REFLECTION\nmany\n0"
            })
    void isNotReadFromOtherText(String text) {
        assertThat(RequirementLabel.parse(text)).isEmpty();
    }

    private static RequirementLabel label(EvidenceSpec spec) {
        return RequirementLabel.of(new EvidenceRequirement(
                RequirementId.of("some-step/piece"),
                spec,
                Set.of(VerifierRole.ADVISOR),
                false,
                false,
                null,
                false,
                null));
    }
}
