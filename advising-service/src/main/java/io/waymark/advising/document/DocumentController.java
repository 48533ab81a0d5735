package io.waymark.advising.document;

import io.waymark.advising.api.document.DocumentApi;
import io.waymark.advising.api.document.DocumentQuota;
import io.waymark.advising.api.document.DocumentUsageView;
import io.waymark.advising.institution.Institutions;
import io.waymark.kit.tenancy.CurrentInstitution;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.RestController;

@RestController
class DocumentController implements DocumentApi {

    private final DocumentQuotas quotas;
    private final Institutions institutions;

    DocumentController(DocumentQuotas quotas, Institutions institutions) {
        this.quotas = quotas;
        this.institutions = institutions;
    }

    @Override
    @PreAuthorize("hasRole('ADMIN')")
    public DocumentUsageView usage() {
        return quotas.show();
    }

    @Override
    @PreAuthorize("hasRole('OPERATOR')")
    public DocumentUsageView allow(String slug, DocumentQuota quota) {
        return CurrentInstitution.call(institutions.idOf(slug), () -> quotas.allow(quota.bytes()));
    }
}
