package io.waymark.web.unsent;

import io.waymark.web.ui.form.FormAddresses;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.FlashMap;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/** A form with a file whose token is no longer good: nothing of it was read, so its sender goes back to its page. */
@Component
public class StaleUploads {

    private final SessionFlashMapManager next = new SessionFlashMapManager();
    private final FormAddresses pages;
    private final MessageSource texts;
    private final LocaleResolver language;

    StaleUploads(FormAddresses pages, MessageSource texts, LocaleResolver language) {
        this.pages = pages;
        this.texts = texts;
        this.language = language;
    }

    /** Whose session is over signs in on the way: a browser keeps no file for us. */
    public void leadBack(HttpServletRequest request, HttpServletResponse response) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + pages.pageOf(path));
    }

    /** Who is signed in would take the page for success, if it did not say that nothing was sent. */
    public void leadBackAndSaySo(HttpServletRequest request, HttpServletResponse response) {
        var said = new FlashMap();
        said.put("refusal", texts.getMessage("unsent.stale-file", null, language.resolveLocale(request)));
        next.saveOutputFlashMap(said, request, response);
        leadBack(request, response);
    }
}
