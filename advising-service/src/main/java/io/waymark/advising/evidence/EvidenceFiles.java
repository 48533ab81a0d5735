package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.document.Documents;
import io.waymark.advising.document.StoredFile;
import io.waymark.advising.format.UploadRecognition;
import io.waymark.advising.spool.Spool;
import io.waymark.core.refusal.RuleViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes files in and hands them out, each as a stream. Transactions are only within: disks and buckets take their time. */
@Component
class EvidenceFiles {

    private final Submitting submitting;
    private final EvidenceReader reader;
    private final Documents documents;
    private final UploadRecognition recognition;

    EvidenceFiles(Submitting submitting, EvidenceReader reader, Documents documents, UploadRecognition recognition) {
        this.submitting = submitting;
        this.reader = reader;
        this.documents = documents;
        this.recognition = recognition;
    }

    EvidenceView upload(
            String requirement,
            @Nullable String type,
            @Nullable LocalDate expiresOn,
            MultipartFile upload,
            @Nullable String key) {
        if (upload.getSize() > EvidenceApi.LARGEST_DOCUMENT) {
            throw new RuleViolationException(
                    "document-too-large",
                    "A file may have 10 MB at most.",
                    Map.of("megabytes", EvidenceApi.LARGEST_DOCUMENT / 1024 / 1024));
        }
        var purpose = new UploadPurpose(requirement, type, expiresOn);
        submitting.expect(purpose);
        try (var sent = Spool.take(upload);
                var recognized = recognition.recognize(upload.getOriginalFilename(), sent)) {
            var file = StoredFile.of(EvidenceId.next().value(), recognized);
            var request = new Upload(purpose, file, sent.sha256());
            return submitting
                    .find(request, key)
                    .orElseGet(() ->
                            documents.storing(file.id(), recognized.content(), () -> submitting.upload(request, key)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Attachment download(EvidenceId id) {
        var file = reader.file(id);
        return new Attachment(file, documents.find(id.value()).orElseThrow(EvidenceAccess::unknown));
    }
}
