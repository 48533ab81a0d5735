package io.waymark.web.services;

import io.waymark.web.receipt.SentForm;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Names each change that a form leads to, in order: another attempt at the form asks for the same by the same name, and a service
 * that has done it does nothing.
 */
final class ChangeKeys {

    private static final String ASKED = ChangeKeys.class.getName();

    private ChangeKeys() {}

    /** Nothing, if what is being served is no form of ours. */
    static Optional<String> next() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                ? SentForm.of(current.getRequest()).map(form -> form.changeKey(count(current.getRequest())))
                : Optional.empty();
    }

    private static int count(HttpServletRequest request) {
        var number = request.getAttribute(ASKED) instanceof Integer asked ? asked + 1 : 1;
        request.setAttribute(ASKED, number);
        return number;
    }
}
