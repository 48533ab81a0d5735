package io.waymark.web.admin.settings.signals;

import io.waymark.advising.api.signal.SignalKind;
import io.waymark.advising.api.signal.SignalSettingApi;
import io.waymark.advising.api.signal.SignalSettingView;
import io.waymark.web.services.Outcomes;
import io.waymark.web.services.PageParts;
import io.waymark.web.services.RefusedException;
import io.waymark.web.ui.form.Versions;
import io.waymark.web.ui.table.Columns;
import jakarta.validation.Valid;
import java.util.Comparator;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which reasons put a student on the list of those who need attention, and how much each weighs. */
@Controller
@PreAuthorize("hasRole('ADMIN')")
@RequestMapping("/admin/settings/signals")
class SignalsController {

    private final SignalSettingApi signals;
    private final PageParts parts;
    private final Columns columns;
    private final Outcomes outcomes;

    SignalsController(SignalSettingApi signals, PageParts parts, Columns columns, Outcomes outcomes) {
        this.signals = signals;
        this.parts = parts;
        this.columns = columns;
        this.outcomes = outcomes;
    }

    /** Those that count first, the heaviest before the others. */
    @GetMapping
    String list(Model model) {
        var settings = parts.load(signals::list).unlessSilent();
        model.addAttribute(
                "page",
                new SignalsPage(
                        settings == null
                                ? null
                                : settings.stream()
                                        .sorted(Comparator.comparing(SignalSettingView::enabled)
                                                .thenComparing(SignalSettingView::severity)
                                                .reversed())
                                        .toList(),
                        columns.of("signals.reason", "signals.enabled", "signals.severity", "signals.days")));
        return "admin/settings/signals/list";
    }

    @GetMapping("/{kind}")
    String show(@PathVariable SignalKind kind, Model model) {
        var setting = find(kind);
        model.addAttribute("page", setting);
        model.addAttribute("signal", SignalForm.of(setting));
        return "admin/settings/signals/signal";
    }

    @PostMapping("/{kind}")
    String change(
            @PathVariable SignalKind kind,
            @Valid @ModelAttribute("signal") SignalForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes next) {
        if (!errors.hasErrors()) {
            try {
                signals.change(kind, form.toEntry(), Versions.of(form.version()));
                outcomes.done(next, "signals.saved");
                return "redirect:/admin/settings/signals";
            } catch (RefusedException refused) {
                outcomes.refused(errors, refused, () -> SignalForm.of(find(kind)));
            }
        }
        model.addAttribute("page", find(kind));
        return "admin/settings/signals/signal";
    }

    private SignalSettingView find(SignalKind kind) {
        return signals.list().stream()
                .filter(each -> each.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
