package io.waymark.web.services;

import io.waymark.kit.input.UploadAddresses;
import io.waymark.kit.trace.TraceReference;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;

/** What error pages have to say: of something too large what it was and how much there may be of it, of an outage what became of it. */
@Component
class ErrorPageAttributes extends DefaultErrorAttributes {

    private final MultipartProperties limits;

    ErrorPageAttributes(MultipartProperties limits) {
        this.limits = limits;
    }

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        var attributes = super.getErrorAttributes(request, options);
        attributes.put("outage", OutagePage.of(request));
        attributes.put("reference", reference(request));
        attributes.put("longName", isLongName(getError(request)));
        attributes.put("megabytes", limit(request).toMegabytes());
        return attributes;
    }

    private DataSize limit(WebRequest request) {
        return request.getAttribute(UploadAddresses.LIMIT, RequestAttributes.SCOPE_REQUEST)
                        instanceof DataSize ofAddress
                ? ofAddress
                : limits.getMaxFileSize();
    }

    private static @Nullable String reference(WebRequest request) {
        return request instanceof ServletWebRequest current
                ? TraceReference.of(current.getRequest()).orElse(null)
                : null;
    }

    /** All that browsers write into the header of a part is the name of the file. */
    static boolean isLongName(@Nullable Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(
                        failure,
                        Objects::nonNull,
                        it -> Objects.requireNonNull(it).getCause())
                .map(it -> Objects.requireNonNullElse(Objects.requireNonNull(it).getMessage(), ""))
                .anyMatch(it -> it.contains("Header section"));
    }
}
