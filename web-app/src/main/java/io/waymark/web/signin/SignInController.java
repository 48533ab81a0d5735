package io.waymark.web.signin;

import io.waymark.web.account.SignedIn;
import io.waymark.web.college.Colleges;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.unsent.UnsentForms;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in, and where it leads. */
@Controller
class SignInController {

    private final SignIn signIn;
    private final Colleges colleges;
    private final UnsentForms unsentForms;

    SignInController(SignIn signIn, Colleges colleges, UnsentForms unsentForms) {
        this.signIn = signIn;
        this.colleges = colleges;
        this.unsentForms = unsentForms;
    }

    @GetMapping("/")
    String home(@AuthenticationPrincipal SignedIn person) {
        return "redirect:" + Home.of(person.caller().roles());
    }

    @GetMapping("/sign-in")
    String form(
            @RequestParam(required = false) @Nullable String out,
            @RequestParam(required = false) @Nullable String chosen,
            @CookieValue(name = RememberedCollege.NAME, required = false) @Nullable String college,
            HttpServletRequest request,
            Model model) {
        var unsent = unsentForms.last(request);
        model.addAttribute(
                "page",
                new SignInPage(
                        choices(),
                        out != null,
                        chosen != null,
                        unsent.stream()
                                .findFirst()
                                .map(form -> form.person() == null ? "sign-in.again" : "sign-in.unsent")
                                .orElse(null),
                        false,
                        null));
        model.addAttribute(
                "signIn",
                unsent.stream()
                        .filter(form -> form.address().equals("/sign-in"))
                        .findFirst()
                        .map(SignInForm::again)
                        .orElseGet(() -> new SignInForm(college, null, null)));
        return "signin/sign-in";
    }

    @PostMapping("/sign-in")
    String signIn(
            @Valid @ModelAttribute("signIn") SignInForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (errors.hasErrors()) {
            return failed(response, model);
        }
        try {
            return "redirect:"
                    + signIn.signIn(
                            Objects.requireNonNullElse(form.college(), ""),
                            Objects.requireNonNullElse(form.email(), ""),
                            Objects.requireNonNullElse(form.password(), ""),
                            request,
                            response);
        } catch (AuthenticationException refused) {
            return failed(response, model);
        } catch (TooManyAttemptsException tooMany) {
            response.setStatus(tooMany.getStatusCode().value());
            tooMany.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
            model.addAttribute("page", SignInPage.waiting(choices(), tooMany.minutes()));
            return "signin/sign-in";
        }
    }

    private String failed(HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("page", SignInPage.failed(choices()));
        return "signin/sign-in";
    }

    private List<Choice> choices() {
        return colleges.all().stream()
                .map(college -> new Choice(college.getSlug(), college.getName()))
                .toList();
    }
}
