package io.waymark.web.signin;

import io.waymark.core.identity.Role;
import io.waymark.web.account.SignedIn;
import io.waymark.web.college.Colleges;
import io.waymark.web.form.Choice;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in, and where it leads. */
@Controller
class SignInController {

    /** Where each role starts; of several, the first held. */
    private static final Map<Role, String> HOMES = Map.of(
            Role.ADMIN,
            "/admin",
            Role.ADVISOR,
            "/caseload",
            Role.REGISTRAR,
            "/registrar/queue",
            Role.FACULTY,
            "/faculty/queue",
            Role.MENTOR,
            "/mentoring",
            Role.STUDENT,
            "/road");

    private static final List<Role> FIRST =
            List.of(Role.ADMIN, Role.ADVISOR, Role.REGISTRAR, Role.FACULTY, Role.MENTOR, Role.STUDENT);

    private final SignIn signIn;
    private final Colleges colleges;

    SignInController(SignIn signIn, Colleges colleges) {
        this.signIn = signIn;
        this.colleges = colleges;
    }

    @ModelAttribute("colleges")
    List<Choice> colleges() {
        return colleges.all().stream()
                .map(college -> new Choice(college.getSlug(), college.getName()))
                .toList();
    }

    @GetMapping("/")
    String home(@AuthenticationPrincipal SignedIn person) {
        return "redirect:"
                + FIRST.stream().filter(person::is).map(HOMES::get).findFirst().orElse("/road");
    }

    @GetMapping("/sign-in")
    String form(
            @RequestParam(required = false) @Nullable String out,
            @RequestParam(required = false) @Nullable String chosen,
            @CookieValue(name = SignIn.REMEMBERED_COLLEGE, required = false) @Nullable String college,
            Model model) {
        model.addAttribute("signedOut", out != null);
        model.addAttribute("chosen", chosen != null);
        model.addAttribute("signIn", new SignInForm(college, null, null));
        return "sign-in";
    }

    @PostMapping("/sign-in")
    String signIn(
            @ModelAttribute("signIn") SignInForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            return "redirect:"
                    + signIn.signIn(
                            Objects.requireNonNullElse(form.college(), ""),
                            Objects.requireNonNullElse(form.email(), ""),
                            Objects.requireNonNullElse(form.password(), ""),
                            request,
                            response);
        } catch (AuthenticationException refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("failed", true);
            return "sign-in";
        } catch (TooManyAttemptsException tooMany) {
            response.setStatus(tooMany.getStatusCode().value());
            tooMany.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
            model.addAttribute("minutesToWait", tooMany.minutes());
            return "sign-in";
        }
    }
}
