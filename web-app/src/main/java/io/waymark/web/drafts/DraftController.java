package io.waymark.web.drafts;

import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.ui.form.FormAddresses;
import io.waymark.web.ui.form.FormFields;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Takes what somebody is typing, all of their form at a time, and throws it away when they begin anew. */
@Controller
@RequestMapping("/drafts")
@PreAuthorize("isAuthenticated()")
class DraftController {

    /** Of all that stands in a form; evidence is shorter. */
    private static final int LONGEST = 64 * 1024;

    private final Drafts drafts;
    private final CurrentCaller caller;
    private final FormAddresses addresses;
    private final Clock clock;

    DraftController(Drafts drafts, CurrentCaller caller, FormAddresses addresses, Clock clock) {
        this.drafts = drafts;
        this.caller = caller;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** @param address where the form will be sent, from its field {@value FormFields#DRAFT} */
    @PostMapping
    ResponseEntity<Void> save(@RequestParam(FormFields.DRAFT) String address, HttpServletRequest request) {
        var key = FormFields.key(request);
        var fields = fields(request);
        if (key.isEmpty() || !isOurs(address) || !isShownToCaller(request)) {
            return ResponseEntity.badRequest().build();
        }
        if (length(fields) > LONGEST) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        drafts.save(new Draft(address, key.get(), fields, clock.instant()), caller.get());
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/discard")
    String discard(@RequestParam(FormFields.DRAFT) String address) {
        if (isOurs(address)) {
            drafts.discard(address, caller.get());
        }
        return "redirect:" + (isOurs(address) ? addresses.pageOf(address) : "/");
    }

    private boolean isOurs(String address) {
        return address.length() <= 300 && address.matches("(/[A-Za-z0-9_.-]+)+") && addresses.takeForms(address);
    }

    /** Who signed in at the same browser meanwhile keeps nothing of it. */
    private static boolean isShownToCaller(HttpServletRequest request) {
        return FormFields.person()
                .filter(request.getParameter(FormFields.SHOWN_TO)::equals)
                .isPresent();
    }

    private static Map<String, List<String>> fields(HttpServletRequest request) {
        var fields = new TreeMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!FormFields.isOurs(name) && !FormFields.isSecret(name)) {
                fields.put(name, List.of(values));
            }
        });
        return fields;
    }

    private static int length(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .mapToInt(field -> field.getKey().length()
                        + field.getValue().stream().mapToInt(String::length).sum())
                .sum();
    }
}
