package io.waymark.web.signin;

import io.waymark.core.refusal.NotFoundException;
import io.waymark.web.account.PasswordLinks;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a one-time link leads: choosing a password. */
@Controller
class PasswordController {

    private final PasswordLinks links;

    PasswordController(PasswordLinks links) {
        this.links = links;
    }

    @GetMapping("/password")
    String forgotten() {
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
