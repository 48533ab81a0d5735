package io.waymark.advising.evidence;

import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.advising.api.evidence.EvidenceView;
import io.waymark.advising.api.kind.DocumentUploadPayload;
import io.waymark.advising.document.Documents;
import io.waymark.advising.document.StoredContent;
import io.waymark.advising.document.StoredFile;
import io.waymark.advising.spool.Spool;
import io.waymark.core.refusal.RuleViolationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes files in and hands them out, each as a stream. Transactions are only within: disks and buckets take their time. */
@Component
class EvidenceFiles {

    private final HandingIn handingIn;
    private final Judging judging;
    private final Documents documents;

    EvidenceFiles(HandingIn handingIn, Judging judging, Documents documents) {
        this.handingIn = handingIn;
        this.judging = judging;
        this.documents = documents;
    }

    /** A file with its name and type, to be handed out. */
    record Download(DocumentUploadPayload file, StoredContent stored) {}

    EvidenceView upload(
            String requirement,
            @Nullable String type,
            @Nullable LocalDate expiresOn,
            MultipartFile upload,
            @Nullable String key) {
        if (upload.getSize() > EvidenceApi.LARGEST_DOCUMENT) {
            throw new RuleViolationException("document-too-large", "A file may have 10 MB at most.");
        }
        try (var spooled = Spool.take(upload)) {
            var file = StoredFile.of(EvidenceId.next().value(), upload.getOriginalFilename(), spooled);
            var request = new Upload(requirement, type, expiresOn, file);
            return handingIn
                    .find(request, key)
                    .orElseGet(() -> documents.storing(file.id(), spooled, () -> handingIn.upload(request, key)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Download download(EvidenceId id) {
        var file = judging.file(id);
        return new Download(file, documents.find(id.value()).orElseThrow(Judging::unknown));
    }
}
