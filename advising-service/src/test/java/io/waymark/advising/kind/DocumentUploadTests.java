package io.waymark.advising.kind;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.api.kind.Choice;
import io.waymark.advising.api.kind.DocumentUploadParameters;
import io.waymark.advising.api.kind.DocumentUploadPayload;
import io.waymark.advising.api.kind.DocumentView;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.advising.format.FileFixtures;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Term;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentUploadTests {

    private static final LocalDate NEXT_YEAR = LocalDate.parse("2027-03-01");
    private static final EvidenceSpec.DocumentUpload CARD = new EvidenceSpec.DocumentUpload(
            List.of(new Term("cpr-card", "CPR card", null), new Term("first-aid", "First-aid card", null)), true);

    private static final List<String> ENDINGS = FileFixtures.recognition().endings();

    private final DocumentUpload upload = new DocumentUpload(FileFixtures.recognition());

    @Test
    void isAFileAndNoForm() {
        assertThat(upload.intake()).isEqualTo(Intake.FILE);
    }

    @Test
    void showsTheReviewerTheFileWithTheNameOfItsType() {
        assertThat(upload.shown(CARD, card("first-aid")))
                .containsExactly(ShownField.document(
                        "document",
                        new DocumentView(
                                "card.pdf",
                                "application/pdf",
                                70_000,
                                new Choice("first-aid", "First-aid card"),
                                NEXT_YEAR,
                                List.of())));
    }

    @Test
    void showsAFileWhoseTypeIsNoLongerAskedFor() {
        assertThat(upload.shown(CARD, card("license")))
                .singleElement()
                .extracting(ShownField::document)
                .isEqualTo(new DocumentView(
                        "card.pdf", "application/pdf", 70_000, new Choice("license", "license"), NEXT_YEAR, List.of()));
    }

    @Test
    void asksForTheDayOfExpiryWhereTheRoadmapDoes() {
        var types = List.of(new Choice("cpr-card", "CPR card"), new Choice("first-aid", "First-aid card"));

        assertThat(upload.parametersOf(CARD)).isEqualTo(new DocumentUploadParameters(types, true, ENDINGS));
        assertThat(upload.parametersOf(new EvidenceSpec.DocumentUpload(CARD.documentTypes(), false)))
                .isEqualTo(new DocumentUploadParameters(types, false, ENDINGS));
    }

    private static DocumentUploadPayload card(String type) {
        return new DocumentUploadPayload("card.pdf", "application/pdf", 70_000, type, NEXT_YEAR);
    }
}
