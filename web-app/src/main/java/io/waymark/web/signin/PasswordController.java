package io.waymark.web.signin;

import io.waymark.core.refusal.NotFoundException;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.web.account.Letters;
import io.waymark.web.account.PasswordLinks;
import io.waymark.web.college.Colleges;
import io.waymark.web.form.Choice;
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

    PasswordController(PasswordLinks links, Letters letters, Colleges colleges) {
        this.links = links;
        this.letters = letters;
        this.colleges = colleges;
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
    String send(@Valid @ModelAttribute("forgotten") ForgottenForm form, BindingResult errors, Model model) {
        if (!errors.hasErrors()) {
            colleges.withSlug(Objects.requireNonNull(form.college()))
                    .ifPresent(college -> CurrentInstitution.run(
                            college.getId(), () -> letters.sendTo(Objects.requireNonNull(form.email()))));
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
    String choose(@Valid @ModelAttribute("choosePassword") ChoosePasswordForm form, BindingResult errors) {
        if (!errors.hasErrors() && !form.isTypedTwiceTheSame()) {
            errors.rejectValue("again", "password.different");
        }
        if (errors.hasErrors()) {
            return "choose-password";
        }
        try {
            links.choosePassword(form.token(), form.password());
            return "redirect:/sign-in?chosen";
        } catch (NotFoundException spent) {
            return "password-link-spent";
        }
    }
}
