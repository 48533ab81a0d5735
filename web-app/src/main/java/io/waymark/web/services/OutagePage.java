package io.waymark.web.services;

import io.waymark.kit.outage.OutageFilter;
import io.waymark.web.network.PageAddress;
import jakarta.servlet.RequestDispatcher;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/**
 * What a page says of an outage.
 *
 * @param again the address of the page, if that was only to be read
 * @param fate what became of what was asked for: read, unread or unknown
 */
public record OutagePage(@Nullable String again, String fate) {

    static OutagePage of(WebRequest request) {
        if ("GET".equals(said(request, RequestDispatcher.ERROR_METHOD))) {
            var query = said(request, RequestDispatcher.ERROR_QUERY_STRING);
            var path = said(request, RequestDispatcher.ERROR_REQUEST_URI);
            return new OutagePage(path == null ? null : PageAddress.of(path, query), "read");
        }
        return new OutagePage(null, isUnread(request) ? "unread" : "unknown");
    }

    private static boolean isUnread(WebRequest request) {
        return OutageFilter.Moment.BEFORE_READING.equals(
                request.getAttribute(OutageFilter.OUTAGE, RequestAttributes.SCOPE_REQUEST));
    }

    private static @Nullable String said(WebRequest request, String attribute) {
        return request.getAttribute(attribute, RequestAttributes.SCOPE_REQUEST) instanceof String text ? text : null;
    }
}
