package io.waymark.web.unsent;

import io.waymark.web.ui.form.FormFields;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Offers what somebody typed before they were signed out, and lets them discard it. */
@Controller
@RequestMapping("/unsent")
class UnsentController {

    private final UnsentForms forms;
    private final UnsentPage page;

    UnsentController(UnsentForms forms, UnsentPage page) {
        this.forms = forms;
        this.page = page;
    }

    @GetMapping
    ModelAndView show(HttpServletRequest request) {
        var kept = forms.find(request, FormFields.person().orElse(null));
        return kept.isEmpty()
                ? new ModelAndView("redirect:/")
                : page.show(kept, why(kept.getFirst()), HttpStatus.OK, request);
    }

    /** Forgets the form with the key that comes along. */
    @PostMapping("/discard")
    String discard(HttpServletRequest request) {
        FormFields.key(request).ifPresent(key -> forms.forget(key, request));
        return "redirect:/unsent";
    }

    private static String why(UnsentForm form) {
        return form.person() == null ? "unsent.old" : "unsent.signed-out";
    }
}
