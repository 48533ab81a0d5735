package io.waymark.web.signin;

import io.waymark.core.refusal.NotFoundException;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.web.account.Letters;
import io.waymark.web.account.PasswordLinks;
import io.waymark.web.college.Colleges;
import io.waymark.web.form.Choice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking for a link to choose a password, and where such a link leads. */
@Controller
class PasswordController {

    private final PasswordLinks links;
    private final Letters letters;
    private final Colleges colleges;
    private final Attempts attempts;

    PasswordController(PasswordLinks links, Letters letters, Colleges colleges, Attempts attempts) {
        this.links = links;
        this.letters = letters;
        this.colleges = colleges;
        this.attempts = attempts;
    }

    @ModelAttribute("colleges")
    List<Choice> colleges() {
        return colleges.all().stream()
                .map(college -> new Choice(college.getSlug(), college.getName()))
                .toList();
    }

    @ModelAttribute("byMail")
    boolean byMail() {
        return letters.areSent();
    }

    @GetMapping("/password")
    String forgotten(@ModelAttribute("forgotten") ForgottenForm form) {
        return "password-forgotten";
    }

    @PostMapping("/password")
    String send(
            @Valid @ModelAttribute("forgotten") ForgottenForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        if (!errors.hasErrors()) {
            var slug = Objects.requireNonNull(form.college());
            var email = Objects.requireNonNull(form.email());
            attempts.count(Limit.onAskingForALink(slug, email, request.getRemoteAddr()));
            colleges.withSlug(slug)
                    .ifPresent(college -> CurrentInstitution.run(college.getId(), () -> letters.sendTo(email)));
            model.addAttribute("sent", true);
        }
        return "password-forgotten";
    }

    @GetMapping("/password/choose")
    String form(@RequestParam String token, Model model) {
        if (links.ownerOf(token).isEmpty()) {
            return "password-link-spent";
        }
        model.addAttribute("choosePassword", new ChoosePasswordForm(token, "", ""));
        return "choose-password";
    }

    @PostMapping("/password/choose")
    String choose(
            @Valid @ModelAttribute("choosePassword") ChoosePasswordForm form,
            BindingResult errors,
            HttpServletRequest request) {
        if (!errors.hasErrors() && !form.isTypedTwiceTheSame()) {
            errors.rejectValue("again", "password.different");
        }
        if (errors.hasErrors()) {
            return "choose-password";
        }
        try {
            attempts.make(
                    Limit.onUsingALink(request.getRemoteAddr()),
                    NotFoundException.class,
                    () -> links.choosePassword(form.token(), form.password()));
            return "redirect:/sign-in?chosen";
        } catch (NotFoundException spent) {
            return "password-link-spent";
        }
    }
}
