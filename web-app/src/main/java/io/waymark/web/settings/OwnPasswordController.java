package io.waymark.web.settings;

import io.waymark.core.refusal.RuleViolationException;
import io.waymark.web.account.CurrentSession;
import io.waymark.web.account.OwnPassword;
import io.waymark.web.account.SignedIn;
import io.waymark.web.college.Colleges;
import io.waymark.web.services.Outcomes;
import io.waymark.web.signin.AttemptLimit;
import io.waymark.web.signin.Attempts;
import io.waymark.web.signin.TooManyAttemptsException;
import io.waymark.web.ui.message.Texts;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Another password, for who knows the current one: each session guesses at it as seldom as a browser does at sign-in. */
@Controller
@RequestMapping("/settings/password")
@PreAuthorize("isAuthenticated()")
class OwnPasswordController {

    private static final String PAGE = "settings/own-password";

    private final OwnPassword own;
    private final CurrentSession session;
    private final Colleges colleges;
    private final Attempts attempts;
    private final Outcomes outcomes;
    private final Texts texts;

    OwnPasswordController(
            OwnPassword own,
            CurrentSession session,
            Colleges colleges,
            Attempts attempts,
            Outcomes outcomes,
            Texts texts) {
        this.own = own;
        this.session = session;
        this.colleges = colleges;
        this.attempts = attempts;
        this.outcomes = outcomes;
        this.texts = texts;
    }

    @ModelAttribute("page")
    OwnPasswordPage page(@AuthenticationPrincipal SignedIn person) {
        return new OwnPasswordPage(colleges.get(person.caller().institution()).getSlug(), person.email());
    }

    @GetMapping
    String show(@ModelAttribute("ownPassword") OwnPasswordForm form) {
        return PAGE;
    }

    @PostMapping
    String change(
            @AuthenticationPrincipal SignedIn person,
            @ModelAttribute(value = "page", binding = false) OwnPasswordPage page,
            @Valid @ModelAttribute("ownPassword") OwnPasswordForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes next) {
        if (!errors.hasErrors() && !Objects.equals(form.password(), form.again())) {
            errors.rejectValue("again", "own-password.different");
        }
        if (!errors.hasErrors()) {
            try {
                var here = request.getSession().getId();
                var limits = AttemptLimit.onChangingOwn(page.college(), person.email(), here);
                var changed = attempts.make(limits, BadCredentialsException.class, () -> change(person, form, here));
                session.become(changed, request, response);
                outcomes.done(next, "own-password.saved");
                return "redirect:/settings";
            } catch (BadCredentialsException wrong) {
                errors.rejectValue("current", "own-password.current.wrong");
            } catch (RuleViolationException weak) {
                errors.rejectValue("password", weak.code(), texts.say("refusal." + weak.code(), weak.arguments()));
            } catch (TooManyAttemptsException tooMany) {
                errors.rejectValue("current", "own-password.wait", new Object[] {tooMany.minutes()}, null);
            }
        }
        return PAGE;
    }

    private SignedIn change(SignedIn person, OwnPasswordForm form, String here) {
        return own.change(
                person, Objects.requireNonNull(form.current()), Objects.requireNonNull(form.password()), here);
    }
}
