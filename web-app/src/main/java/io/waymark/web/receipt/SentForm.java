package io.waymark.web.receipt;

import io.waymark.web.ui.form.FormFields;
import io.waymark.web.ui.form.FormToken;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.web.multipart.MultipartRequest;
import org.springframework.web.util.WebUtils;

/**
 * One form as it was sent, told from others by its key and by all that was in it: who goes back and types something else sends
 * something else.
 */
public record SentForm(UUID key, String fingerprint) {

    private static final String ATTRIBUTE = SentForm.class.getName();

    /** The form in a request, if it carries a key of ours and no password: of that nothing is kept, be it hashed. */
    public static Optional<SentForm> of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof SentForm known) {
            return Optional.of(known);
        }
        var form = key(request).map(key -> new SentForm(key, fingerprint(request)));
        form.ifPresent(read -> request.setAttribute(ATTRIBUTE, read));
        return form;
    }

    /** What the n-th change that the form leads to is called at a service, the same on every attempt. */
    public String changeKey(int number) {
        return new Fingerprint().add(key.toString(), fingerprint).count(number).text();
    }

    private static Optional<UUID> key(HttpServletRequest request) {
        if (request.getParameterMap().keySet().stream().anyMatch(FormFields::isSecret)) {
            return Optional.empty();
        }
        return FormFields.key(request);
    }

    private static String fingerprint(HttpServletRequest request) {
        var sent = new Fingerprint().add(request.getRequestURI(), String.valueOf(FormToken.queryWithout(request)));
        new TreeMap<>(request.getParameterMap()).forEach((name, values) -> {
            if (!FormFields.isOurs(name)) {
                sent.add(name).count(values.length).add(values);
            }
        });
        var upload = WebUtils.getNativeRequest(request, MultipartRequest.class);
        if (upload != null) {
            new TreeMap<>(upload.getMultiFileMap())
                    .forEach((name, files) ->
                            files.forEach(file -> sent.add(name, String.valueOf(file.getOriginalFilename()))
                                    .add(file)));
        }
        return sent.text();
    }
}
