package io.waymark.web.services;

import io.waymark.kit.input.UploadAddresses;
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
import org.springframework.web.context.request.WebRequest;

/** What the page about something too large has to say: what it was, and how much there may be of it. */
@Component
class UploadErrorAttributes extends DefaultErrorAttributes {

    private final MultipartProperties limits;

    UploadErrorAttributes(MultipartProperties limits) {
        this.limits = limits;
    }

    @Override
    public Map<String, @Nullable Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        var attributes = super.getErrorAttributes(request, options);
        attributes.put("longName", isLongName(getError(request)));
        attributes.put("megabytes", limit(request).toMegabytes());
        return attributes;
    }

    private DataSize limit(WebRequest request) {
        return request.getAttribute(UploadAddresses.LIMIT, RequestAttributes.SCOPE_REQUEST) instanceof DataSize ofAddress
                ? ofAddress
                : limits.getMaxFileSize();
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
