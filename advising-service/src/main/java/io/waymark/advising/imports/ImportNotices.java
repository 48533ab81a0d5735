package io.waymark.advising.imports;

import io.waymark.advising.api.imports.ImportView;
import io.waymark.core.event.NoticeRequested;
import io.waymark.core.identity.PersonId;
import io.waymark.core.notice.NoticeKind;
import io.waymark.core.notice.NoticeLink;
import io.waymark.core.notice.Subject;
import io.waymark.kit.event.Outbox;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells who uploaded an import that it is checked or cannot be, and who applied it how that ended. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ImportNotices {

    private final ImportReader imports;
    private final Outbox outbox;

    ImportNotices(ImportReader imports, Outbox outbox) {
        this.imports = imports;
        this.outbox = outbox;
    }

    void tell(ImportId upload) {
        var ended = imports.find(upload);
        var by = ended.appliedBy();
        if (by != null) {
            outbox.publish(notice(ended, new PersonId(by.id()), ended.state().name(), ""));
        }
    }

    void tellChecked(ImportId upload) {
        tellUploader(upload, "CHECKED", "/checked");
    }

    void tellCheckFailed(ImportId upload) {
        tellUploader(upload, "CHECK_FAILED", "/check-failed");
    }

    private void tellUploader(ImportId upload, String outcome, String occasion) {
        var checked = imports.find(upload);
        outbox.publish(notice(checked, new PersonId(checked.uploadedBy().id()), outcome, occasion));
    }

    private static NoticeRequested notice(ImportView ended, PersonId by, String outcome, String occasion) {
        return new NoticeRequested(
                CurrentInstitution.get(),
                by,
                NoticeKind.IMPORT_FINISHED,
                Map.of(
                        "file", ended.name(),
                        "outcome", outcome,
                        "rows", Integer.toString(ended.rows()),
                        "errors", Integer.toString(ended.errors())),
                NoticeLink.to(Subject.IMPORT, ended.id()),
                "import/" + ended.id() + occasion);
    }
}
