package io.waymark.web.services;

import io.waymark.kit.outage.OutageFilter;
import io.waymark.web.network.TooManyRequestsException;
import io.waymark.web.receipt.AnsweredForm;
import io.waymark.web.ui.form.FormAddresses;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.FlashMessage;
import io.waymark.web.unsent.UnsentPage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** A page that cannot be shown at all becomes the error page of the same status; a form shows refusals itself. */
@ControllerAdvice(annotations = Controller.class)
class RefusedPages {

    private final UnsentPage unsent;
    private final FormAddresses addresses;
    private final Texts texts;

    RefusedPages(UnsentPage unsent, FormAddresses addresses, Texts texts) {
        this.unsent = unsent;
        this.addresses = addresses;
        this.texts = texts;
    }

    @ExceptionHandler
    void refused(RefusedException refusal, HttpServletResponse response) throws IOException {
        refusal.retryAfter().ifPresent(moment -> response.addHeader(HttpHeaders.RETRY_AFTER, moment));
        response.sendError(refusal.status().value());
    }

    /** What was sent is no text in any encoding we speak, or too much. */
    @ExceptionHandler
    void unreadable(InvalidParameterException garbled, HttpServletResponse response) throws IOException {
        response.sendError(garbled.getErrorCode());
    }

    /** The first attempt did its work, though nobody was told: now they are. */
    @ExceptionHandler
    String done(AlreadyDoneException done, HttpServletRequest request) {
        RequestContextUtils.getOutputFlashMap(request).put("toast", FlashMessage.of(texts.say("form.done-before")));
        AnsweredForm.markNext(request);
        return "redirect:"
                + addresses.pageOf(request.getRequestURI()
                        .substring(request.getContextPath().length()));
    }

    @ExceptionHandler
    @Nullable
    ModelAndView tooMany(TooManyRequestsException haste, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        haste.getHeaders().forEach((name, values) -> response.setHeader(name, values.getFirst()));
        return again(request, response, haste.getStatusCode(), unsent::afterHaste);
    }

    @ExceptionHandler
    @Nullable
    ModelAndView silent(ResourceAccessException outage, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, OutageFilter.SOON);
        return again(request, response, HttpStatus.SERVICE_UNAVAILABLE, unsent::afterSilence);
    }

    /** Nothing that was typed is lost: a form that was not taken is shown and can be sent again. */
    private static @Nullable ModelAndView again(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatusCode status,
            Function<HttpServletRequest, ModelAndView> shown)
            throws IOException {
        if (UnsentPage.shows(request)) {
            return shown.apply(request);
        }
        response.sendError(status.value());
        return null;
    }
}
