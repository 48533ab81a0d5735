package io.waymark.advising.kind;

import io.waymark.advising.api.kind.Choice;
import io.waymark.advising.api.kind.DocumentUploadParameters;
import io.waymark.advising.api.kind.DocumentUploadPayload;
import io.waymark.advising.api.kind.DocumentView;
import io.waymark.advising.api.kind.EvidenceParameters;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.advising.format.UploadRecognition;
import io.waymark.core.roadmap.EvidenceKind;
import io.waymark.core.roadmap.EvidenceSpec;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class DocumentUpload implements EvidenceKindHandler<EvidenceSpec.DocumentUpload, DocumentUploadPayload> {

    private final UploadRecognition recognition;

    DocumentUpload(UploadRecognition recognition) {
        this.recognition = recognition;
    }

    @Override
    public KindTypes<EvidenceSpec.DocumentUpload, DocumentUploadPayload> types() {
        return new KindTypes<>(
                EvidenceKind.DOCUMENT_UPLOAD,
                EvidenceSpec.DocumentUpload.class,
                DocumentUploadPayload.class,
                DocumentUploadParameters.class);
    }

    @Override
    public Intake intake() {
        return Intake.FILE;
    }

    @Override
    public EvidenceParameters parametersOf(EvidenceSpec.DocumentUpload asked) {
        return new DocumentUploadParameters(Choices.of(asked.documentTypes()), asked.expires(), recognition.endings());
    }

    @Override
    public List<ShownField> shown(EvidenceSpec.DocumentUpload asked, DocumentUploadPayload payload) {
        var type = asked.documentTypes().stream()
                .filter(it -> it.key().equals(payload.documentType()))
                .map(Choices::of)
                .findFirst()
                .orElse(new Choice(payload.documentType(), payload.documentType()));
        return List.of(ShownField.document(
                "document",
                new DocumentView(
                        payload.name(),
                        payload.mediaType(),
                        payload.bytes(),
                        type,
                        payload.expiresOn(),
                        payload.changes())));
    }
}
