package io.waymark.advising.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.waymark.advising.api.kind.DocumentUploadPayload;
import io.waymark.advising.document.StoredFile;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.RequirementId;
import io.waymark.core.roadmap.Term;
import io.waymark.core.roadmap.VerifierRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class UploadTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final Term CARD = new Term("cpr-card", "CPR card", null);
    private static final Term LICENSE = new Term("license", "License", null);
    private static final EvidenceSpec ONE_TYPE = new EvidenceSpec.DocumentUpload(List.of(CARD), false);
    private static final EvidenceSpec TWO_TYPES = new EvidenceSpec.DocumentUpload(List.of(CARD, LICENSE), false);
    private static final EvidenceSpec EXPIRING = new EvidenceSpec.DocumentUpload(List.of(CARD), true);
    private static final UUID FILE = UUID.randomUUID();

    @Test
    void isKeptWithWhatTheStudentSaysOfIt() {
        assertThat(upload("license", TODAY).check(asking(TWO_TYPES), TODAY))
                .isEqualTo(new DocumentUploadPayload("card.pdf", "application/pdf", 70, "license", TODAY));
    }

    @Test
    void isOfTheOneTypeThatIsAskedForIfTheStudentSaysNone() {
        assertThat(upload(null, null).check(asking(ONE_TYPE), TODAY).documentType())
                .isEqualTo("cpr-card");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "diploma", "License"})
    void isOfATypeThatIsAskedFor(@Nullable String type) {
        refused("no-such-document-type", upload(type, null), TWO_TYPES);
    }

    @Test
    void isNotOfATypeThatIsNotAskedForEvenIfThereIsOnlyOne() {
        refused("no-such-document-type", upload("license", null), ONE_TYPE);
    }

    @Test
    void saysUntilWhenItIsValidWhereThatIsAskedFor() {
        refused("expiry-needed", upload(null, null), EXPIRING);

        assertThat(upload(null, TODAY.plusYears(1))
                        .check(asking(EXPIRING), TODAY)
                        .expiresOn())
                .isEqualTo(TODAY.plusYears(1));
    }

    @Test
    void isValidOnItsLastDayAndNotTheDayAfter() {
        assertThat(upload(null, TODAY).check(asking(EXPIRING), TODAY).expiresOn())
                .isEqualTo(TODAY);

        refused("document-expired", upload(null, TODAY.minusDays(1)), EXPIRING);
        refused("document-expired", upload(null, TODAY.minusDays(1)), ONE_TYPE);
    }

    @Test
    void isTakenOnlyWhereAFileIsAskedFor() {
        refused("no-file-needed", upload("cpr-card", null), new EvidenceSpec.Reflection("Why?", 3));
    }

    @Test
    void isTheSameWhenTheSameFileIsSentAgain() {
        var first = upload("license", TODAY);

        assertThat(new Upload(
                                new UploadPurpose("step/upload", "license", TODAY),
                                file(UUID.randomUUID(), "c".repeat(64)),
                                "a".repeat(64))
                        .sent())
                .isEqualTo(first.sent());
        assertThat(new Upload(
                                new UploadPurpose("step/upload", "license", TODAY),
                                file(FILE, "a".repeat(64)),
                                "b".repeat(64))
                        .sent())
                .isNotEqualTo(first.sent());
        assertThat(upload("cpr-card", TODAY).sent()).isNotEqualTo(first.sent());
        assertThat(upload("license", null).sent()).isNotEqualTo(first.sent());
    }

    private static void refused(String code, Upload upload, EvidenceSpec spec) {
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> upload.check(asking(spec), TODAY))
                .satisfies(it -> assertThat(it.code()).isEqualTo(code));
    }

    private static Upload upload(@Nullable String type, @Nullable LocalDate expiresOn) {
        return new Upload(
                new UploadPurpose("step/upload", type, expiresOn), file(FILE, "a".repeat(64)), "a".repeat(64));
    }

    private static StoredFile file(UUID id, String sha256) {
        return new StoredFile(id, "card.pdf", "application/pdf", 70, sha256, List.of());
    }

    private static EvidenceRequirement asking(EvidenceSpec spec) {
        return new EvidenceRequirement(
                RequirementId.of("step/upload"), spec, Set.of(VerifierRole.ADVISOR), false, false, null, false, null);
    }
}
