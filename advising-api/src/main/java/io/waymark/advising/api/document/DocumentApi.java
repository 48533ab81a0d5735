package io.waymark.advising.api.document;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PutExchange;

/** How much of its files a college keeps, and may keep. */
@HttpExchange("/api")
public interface DocumentApi {

    /** The caller's own college. Admins only. */
    @GetExchange("/documents/usage")
    DocumentUsageView usage();

    /** Gives a college a quota of its own, or the one of all colleges back. It takes no file away. Operator only. */
    @PutExchange("/institutions/{slug}/document-quota")
    DocumentUsageView allow(
            @PathVariable @Pattern(regexp = "[a-z][a-z0-9]*(-[a-z0-9]+)*") @Size(max = 40) String slug,
            @Valid @RequestBody DocumentQuota quota);
}
