package io.waymark.web.receipt;

import io.waymark.kit.tenancy.Caller;
import io.waymark.kit.tenancy.HasCaller;
import io.waymark.web.ui.page.FlashMessage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;
import tools.jackson.databind.json.JsonMapper;

/** Leads whoever sends the same form again to where it led the first time, and waits while that is still under way. */
@Component
class RepeatedForms implements HandlerInterceptor {

    private static final String UNDER_WAY = FormsUnderWay.class.getName();

    /** What a page is told by the one before; more than this is for once only. */
    private static final Set<String> REPEATABLE = Set.of("toast", AnsweredForm.ATTRIBUTE);

    private final FormReceipts receipts;
    private final ShownOnce shownOnce;
    private final FormsUnderWay underWay;
    private final JsonMapper json;

    RepeatedForms(FormReceipts receipts, ShownOnce shownOnce, FormsUnderWay underWay, JsonMapper json) {
        this.receipts = receipts;
        this.shownOnce = shownOnce;
        this.underWay = underWay;
        this.json = json;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var sender = sender();
        var form = HttpMethod.POST.matches(request.getMethod()) ? SentForm.of(request) : Optional.<SentForm>empty();
        if (sender.isEmpty() || form.isEmpty()) {
            return true;
        }
        underWay.begin(form.get(), sender.get());
        var answer = answer(form.get(), sender.get());
        if (answer.isPresent()) {
            underWay.end(form.get(), sender.get());
            repeat(answer.get(), request, response);
            return false;
        }
        request.setAttribute(UNDER_WAY, form.get());
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(UNDER_WAY) instanceof SentForm form) {
            var sender = sender().orElseThrow();
            try {
                if (failure == null) {
                    keep(request, response, form, sender);
                }
            } finally {
                underWay.end(form, sender);
            }
        }
    }

    private void keep(HttpServletRequest request, HttpServletResponse response, SentForm form, Caller sender) {
        var location = response.getHeader(HttpHeaders.LOCATION);
        var told = RequestContextUtils.getOutputFlashMap(request);
        if (location == null || told == null) {
            return;
        }
        if (REPEATABLE.containsAll(told.keySet())) {
            var toast = told.get("toast");
            receipts.keep(
                    new FormReceipt(location, toast == null ? null : json.writeValueAsString(toast)), form, sender);
        } else if (told.keySet().stream().allMatch(each -> REPEATABLE.contains(each) || ShownOnce.isOne(each))) {
            shownOnce.keep(location, told, form, sender);
        }
    }

    private Optional<ShownOnce.Answer> answer(SentForm form, Caller sender) {
        return receipts.find(form, sender)
                .map(receipt -> new ShownOnce.Answer(receipt.location(), told(receipt)))
                .or(() -> shownOnce.find(form, sender));
    }

    private Map<String, Object> told(FormReceipt receipt) {
        return receipt.told() == null ? Map.of() : Map.of("toast", json.readValue(receipt.told(), FlashMessage.class));
    }

    private static void repeat(ShownOnce.Answer answer, HttpServletRequest request, HttpServletResponse response) {
        RequestContextUtils.getOutputFlashMap(request).putAll(answer.told());
        AnsweredForm.markNext(request);
        RequestContextUtils.saveOutputFlashMap(answer.location(), request, response);
        response.setStatus(HttpStatus.FOUND.value());
        response.setHeader(HttpHeaders.LOCATION, answer.location());
    }

    private static Optional<Caller> sender() {
        var known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof HasCaller person
                ? Optional.of(person.caller())
                : Optional.empty();
    }
}
