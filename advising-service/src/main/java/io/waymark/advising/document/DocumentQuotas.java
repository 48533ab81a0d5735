package io.waymark.advising.document;

import io.waymark.advising.api.document.DocumentUsageView;
import io.waymark.advising.institution.Institutions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells how much a college keeps, and says how much it may keep. */
@Service
@Transactional
class DocumentQuotas {

    private final DocumentUsage usage;
    private final Institutions institutions;

    DocumentQuotas(DocumentUsage usage, Institutions institutions) {
        this.usage = usage;
        this.institutions = institutions;
    }

    @Transactional(readOnly = true)
    DocumentUsageView show() {
        return new DocumentUsageView(usage.bytes(), usage.quota());
    }

    DocumentUsageView allow(@Nullable Long bytes) {
        institutions.requireOpen();
        usage.allow(bytes);
        return show();
    }
}
