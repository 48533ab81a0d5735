package io.waymark.web.unsent;

import io.waymark.web.ui.form.FormFields;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page that shows what was typed and offers to send it again; nothing on it depends on a service. */
@Component
public class UnsentPage {

    private static final String PAGE = "unsent/unsent";

    /** Whether a request is a form to be shown: a part of a page stays as it is, and what was typed in secret is typed anew. */
    public static boolean shows(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && request.getHeader("HX-Request") == null
                && !SentFields.areSecret(request);
    }

    /** For a form whose service did not answer: it may have arrived or not, and another attempt counts once. */
    public ModelAndView afterSilence(HttpServletRequest request) {
        return show(List.of(UnsentForm.of(request)), "unsent.silent", HttpStatus.SERVICE_UNAVAILABLE, request);
    }

    /** For a form that was not looked at, since its sender did too much in a minute. */
    public ModelAndView afterHaste(HttpServletRequest request) {
        return show(List.of(UnsentForm.of(request)), "unsent.too-many", HttpStatus.TOO_MANY_REQUESTS, request);
    }

    ModelAndView show(List<UnsentForm> forms, String why, HttpStatus status, HttpServletRequest request) {
        FormFields.goOnWith(request, forms.stream().map(UnsentForm::key).toList());
        var page = new ModelAndView(PAGE, status);
        page.addObject("page", new Unsent(forms, why));
        return page;
    }
}
