package io.waymark.web.unsent;

import io.waymark.web.network.PageAddress;
import io.waymark.web.ui.form.FormFields;
import io.waymark.web.ui.form.FormLabels;
import io.waymark.web.ui.form.FormToken;
import io.waymark.web.unsent.UnsentForm.SentField;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;

/** Reads the fields of a form out of a request. */
class SentFields {

    private final HttpServletRequest request;
    private final FormLabels labels;

    SentFields(HttpServletRequest request) {
        this.request = request;
        this.labels = FormLabels.of(request);
    }

    /** Whether a password is asked for: such a form is filled in anew. */
    static boolean areSecret(HttpServletRequest request) {
        return request.getParameterMap().keySet().stream().anyMatch(FormFields::isSecret);
    }

    String address() {
        return PageAddress.of(
                request.getRequestURI().substring(request.getContextPath().length()), FormToken.queryWithout(request));
    }

    List<SentField> fields() {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !FormFields.isOurs(field.getKey()) && !FormFields.isSecret(field.getKey()))
                .filter(field -> !isInAddress(field.getKey()))
                .flatMap(this::valuesOf)
                .toList();
    }

    /** Those that had a file; a browser gives none back. */
    List<SentField> files() {
        return uploads()
                .filter(upload -> !upload.getValue().isEmpty())
                .map(upload -> new SentField(upload.getKey(), labels.of(upload.getKey()), upload.getValue()))
                .toList();
    }

    private Stream<SentField> valuesOf(Map.Entry<String, String[]> field) {
        return Stream.of(field.getValue())
                .map(value -> new SentField(field.getKey(), labels.of(field.getKey()), value));
    }

    private boolean isInAddress(String name) {
        var query = request.getQueryString();
        return query != null && Stream.of(query.split("&")).anyMatch(each -> each.startsWith(name + "="));
    }

    /** By field, the names of its files. Only a controller's request has been taken apart. */
    private Stream<Map.Entry<String, String>> uploads() {
        var multipart = WebUtils.getNativeRequest(request, MultipartRequest.class);
        if (multipart != null) {
            return multipart.getMultiFileMap().entrySet().stream()
                    .flatMap(field -> field.getValue().stream()
                            .map(file -> Map.entry(
                                    field.getKey(), Objects.requireNonNullElse(file.getOriginalFilename(), ""))));
        }
        return parts().stream()
                .filter(part -> part.getSubmittedFileName() != null)
                .map(part -> Map.entry(part.getName(), part.getSubmittedFileName()));
    }

    private Collection<Part> parts() {
        var type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return List.of();
        }
        try {
            return request.getParts();
        } catch (IOException | ServletException | IllegalStateException unreadable) {
            return List.of();
        }
    }
}
