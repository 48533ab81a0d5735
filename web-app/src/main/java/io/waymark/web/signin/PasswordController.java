package io.waymark.web.signin;

import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.web.account.PasswordLinks;
import io.waymark.web.account.PasswordMails;
import io.waymark.web.college.Colleges;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Objects;
import java.util.Optional;
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
    private final PasswordMails mails;
    private final Colleges colleges;
    private final Attempts attempts;
    private final Texts texts;

    PasswordController(PasswordLinks links, PasswordMails mails, Colleges colleges, Attempts attempts, Texts texts) {
        this.links = links;
        this.mails = mails;
        this.colleges = colleges;
        this.attempts = attempts;
        this.texts = texts;
    }

    @GetMapping("/password")
    String forgotten(@ModelAttribute("forgotten") ForgottenForm form, Model model) {
        return page(false, model);
    }

    @PostMapping("/password")
    String send(
            @Valid @ModelAttribute("forgotten") ForgottenForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        var sent = !errors.hasErrors();
        if (sent) {
            var slug = Objects.requireNonNull(form.college());
            var email = Objects.requireNonNull(form.email());
            attempts.count(AttemptLimit.onAskingForALink(slug, email, request.getRemoteAddr()));
            colleges.withSlug(slug)
                    .ifPresent(college -> CurrentInstitution.run(college.getId(), () -> mails.sendTo(email)));
        }
        return page(sent, model);
    }

    @GetMapping("/password/choose")
    String form(@RequestParam String token, Model model) {
        return links.ownerOf(token)
                .map(owner -> {
                    model.addAttribute("choosePassword", new ChoosePasswordForm(token, "", ""));
                    return choosing(owner, model);
                })
                .orElse("signin/password-link-spent");
    }

    @PostMapping("/password/choose")
    String choose(
            @Valid @ModelAttribute("choosePassword") ChoosePasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            Model model) {
        if (!errors.hasErrors() && !form.isTypedTwiceTheSame()) {
            errors.rejectValue("again", "password.different");
        }
        if (errors.hasErrors()) {
            return choosing(ownerOf(form), model);
        }
        try {
            attempts.make(
                    AttemptLimit.onUsingALink(request.getRemoteAddr()),
                    NotFoundException.class,
                    () -> links.choosePassword(form.token(), form.password()));
            return "redirect:/sign-in?chosen";
        } catch (NotFoundException spent) {
            return "signin/password-link-spent";
        } catch (RuleViolationException weak) {
            errors.rejectValue("password", weak.code(), texts.say("refusal." + weak.code(), weak.arguments()));
            return choosing(ownerOf(form), model);
        }
    }

    private String ownerOf(ChoosePasswordForm form) {
        return Optional.ofNullable(form.token()).flatMap(links::ownerOf).orElse("");
    }

    private static String choosing(String owner, Model model) {
        model.addAttribute("page", new ChoosePasswordPage(owner));
        return "signin/choose-password";
    }

    private String page(boolean sent, Model model) {
        var choices = colleges.all().stream()
                .map(college -> new Choice(college.getSlug(), college.getName()))
                .toList();
        model.addAttribute("page", new ForgottenPage(choices, mails.areSent(), sent));
        return "signin/password-forgotten";
    }
}
