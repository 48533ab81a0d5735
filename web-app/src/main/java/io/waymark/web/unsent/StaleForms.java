package io.waymark.web.unsent;

import io.waymark.web.ui.form.FormFields;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriUtils;

/**
 * A form of ours whose token is no longer good, because its session is over or another one began: it is kept, and offered to
 * the same person once they are signed in. Whatever another site sends stays forbidden.
 */
@Component
public class StaleForms implements AccessDeniedHandler {

    private final AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();
    private final UnsentForms forms;

    StaleForms(UnsentForms forms) {
        this.forms = forms;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException, ServletException {
        var next = denied instanceof CsrfException && isOurs(request) ? next(request) : null;
        if (next == null) {
            forbidden.handle(request, response, denied);
        } else if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", request.getContextPath() + next);
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader("Location", request.getContextPath() + next);
        }
    }

    private static boolean isOurs(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod()) && SameOrigin.sent(request);
    }

    /** Where to go on, or nothing if what was sent is none of theirs, or is only being typed. */
    private @Nullable String next(HttpServletRequest request) {
        var form = UnsentForm.of(request);
        var person = FormFields.person().orElse(null);
        if (form.address().equals("/sign-out") && person == null) {
            return "/sign-in?out";
        }
        if (form.address().equals("/unsent/discard")) {
            return "/unsent";
        }
        if (!form.isShortEnough() || form.address().equals("/drafts")) {
            return null;
        }
        if (SentFields.areSecret(request)) {
            if (form.person() == null) {
                forms.keep(form, request);
            }
            return pageOf(form);
        }
        if (person != null && !form.isFor(person)) {
            return null;
        }
        forms.keep(form, request);
        return form.isFor(person) ? "/unsent" : "/sign-in";
    }

    /** A form that asks for a password is filled in anew on its own page. */
    private static String pageOf(UnsentForm form) {
        return form.value("token")
                .map(token -> form.address() + "?token=" + UriUtils.encode(token, StandardCharsets.UTF_8))
                .orElse(form.address());
    }
}
