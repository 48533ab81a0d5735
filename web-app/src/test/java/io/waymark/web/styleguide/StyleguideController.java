package io.waymark.web.styleguide;

import io.waymark.web.form.Choice;
import io.waymark.web.page.Action;
import io.waymark.web.page.Snack;
import io.waymark.web.page.State;
import io.waymark.web.signin.ChoosePasswordForm;
import io.waymark.web.signin.SignInForm;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Shows the samples. */
@Controller
@TestComponent
class StyleguideController {

    @GetMapping("/styleguide")
    String styleguide(Model model) {
        model.addAttribute("shell", Samples.shell("home"));
        model.addAttribute("states", List.of(State.values()));
        model.addAttribute("trail", Samples.trail());
        model.addAttribute("shortTrail", Samples.shortTrail());
        model.addAttribute("next", Samples.next());
        model.addAttribute("evidence", Samples.evidence());
        model.addAttribute("slots", Samples.slots());
        model.addAttribute("columns", Samples.columns());
        model.addAttribute("students", Samples.students());
        model.addAttribute("pager", Samples.pager());
        model.addAttribute("forecast", Samples.forecast());
        model.addAttribute("running", Samples.runningJob());
        model.addAttribute("done", Samples.finishedJob());
        model.addAttribute("icons", Samples.ICONS);
        model.addAttribute("find", Action.link("See their times", "/mentors"));
        model.addAttribute("people", Samples.people());
        model.addAttribute("now", StyleguideApplication.TUESDAY_AT_NINE);
        model.addAttribute("crumbs", Samples.crumbs());
        model.addAttribute("choices", Samples.choices());
        var form = new ShiftForm(null, "02:00", "x", "Harbor", List.of("privacy"), true, null);
        var result = new DirectFieldBindingResult(form, "shift");
        result.rejectValue("end", "end", "The end must be later than the start, 2:00 PM. Did you mean 8:00 PM?");
        result.rejectValue("site", "site", "Choose one of your sites.");
        result.rejectValue("topics", "topics", "Choose one or two.");
        result.rejectValue("task", "task", "Write one sentence or more.");
        result.rejectValue("proof", "proof", "The file could not be read. Send it as PDF, PNG or JPEG, up to 10 MB.");
        model.addAttribute("shift", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "shift", result);
        return "styleguide";
    }

    @GetMapping("/")
    String home(Model model, @RequestParam(required = false) String accent) {
        model.addAttribute("shell", Samples.shell("home", accent));
        model.addAttribute("trail", Samples.trail());
        model.addAttribute("next", Samples.next());
        model.addAttribute("forecast", Samples.forecast());
        model.addAttribute("people", Samples.people());
        model.addAttribute(
                "snack", new Snack("Shift saved and sent to Rosa Lindqvist.", Action.post("Undo", "/shifts/7/undo")));
        return "sample-home";
    }

    @GetMapping("/sign-in")
    String signIn(
            Model model,
            @RequestParam(required = false, defaultValue = "false") boolean failed,
            @RequestParam(required = false, defaultValue = "false") boolean signedOut) {
        model.addAttribute("colleges", List.of(new Choice("alder-valley", "Alder Valley College")));
        model.addAttribute(
                "signIn",
                failed ? new SignInForm("alder-valley", "maya@aldervalley.example", null) : SignInForm.empty());
        model.addAttribute("failed", failed);
        model.addAttribute("signedOut", signedOut);
        return "sign-in";
    }

    @GetMapping("/password/choose")
    String choosePassword(Model model) {
        model.addAttribute("choosePassword", new ChoosePasswordForm("one-time", "", null));
        return "choose-password";
    }

    @PostMapping("/password/choose")
    String choosePassword(@Valid @ModelAttribute("choosePassword") ChoosePasswordForm form, BindingResult faults) {
        if (!form.isTypedTwiceTheSame()) {
            faults.rejectValue("again", "password.differs", "The two are not the same. Type it once more.");
        }
        return faults.hasErrors() ? "choose-password" : "redirect:/sign-in";
    }

    @GetMapping("/failing/{status}")
    String fail(@PathVariable int status) {
        throw new ResponseStatusException(HttpStatus.valueOf(status));
    }
}
