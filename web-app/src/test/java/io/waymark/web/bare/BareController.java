package io.waymark.web.bare;

import io.waymark.web.signin.ChoosePasswordForm;
import io.waymark.web.signin.ChoosePasswordPage;
import io.waymark.web.signin.SignInForm;
import io.waymark.web.signin.SignInPage;
import io.waymark.web.ui.form.Choice;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows them without the services behind them. */
@Controller
@TestComponent
class BareController {

    @GetMapping("/sign-in")
    String signIn(
            Model model,
            @RequestParam(required = false, defaultValue = "false") boolean failed,
            @RequestParam(required = false, defaultValue = "false") boolean signedOut) {
        model.addAttribute(
                "page",
                new SignInPage(
                        List.of(new Choice("alder-valley", "Alder Valley College")),
                        signedOut,
                        false,
                        null,
                        failed,
                        null));
        model.addAttribute(
                "signIn",
                failed ? new SignInForm("alder-valley", "maya@aldervalley.example", null) : SignInForm.empty());
        return "signin/sign-in";
    }

    @GetMapping("/password/choose")
    String choosePassword(Model model) {
        model.addAttribute("choosePassword", new ChoosePasswordForm("one-time", "", null));
        return choosing(model);
    }

    @PostMapping("/password/choose")
    String choosePassword(
            @Valid @ModelAttribute("choosePassword") ChoosePasswordForm form, BindingResult errors, Model model) {
        if (!form.isTypedTwiceTheSame()) {
            errors.rejectValue("again", "password.differs", "The two are not the same. Type it once more.");
        }
        return errors.hasErrors() ? choosing(model) : "redirect:/sign-in";
    }

    private static String choosing(Model model) {
        model.addAttribute("page", new ChoosePasswordPage("maya@aldervalley.example"));
        return "signin/choose-password";
    }

    @GetMapping("/failing/{status}")
    String fail(@PathVariable int status) {
        throw new ResponseStatusException(HttpStatus.valueOf(status));
    }
}
