package io.waymark.web.account;

import io.waymark.web.college.Colleges;
import io.waymark.web.ui.message.OfferedLanguages;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.i18n.SessionLocaleResolver;

/** The session somebody is signed in with: which language and time zone it goes by. */
@Component
public class CurrentSession {

    private final SecurityContextRepository contexts;
    private final Colleges colleges;
    private final OfferedLanguages languages;

    CurrentSession(SecurityContextRepository contexts, Colleges colleges, OfferedLanguages languages) {
        this.contexts = contexts;
        this.colleges = colleges;
        this.languages = languages;
    }

    /** Shows pages from now on as this person reads them. */
    public void speakTo(SignedIn person, HttpServletRequest request) {
        var college = Locale.forLanguageTag(
                colleges.get(person.caller().institution()).getLanguage());
        var session = request.getSession();
        session.setAttribute(
                SessionLocaleResolver.TIME_ZONE_SESSION_ATTRIBUTE_NAME, TimeZone.getTimeZone(person.zone()));
        session.setAttribute(
                SessionLocaleResolver.LOCALE_SESSION_ATTRIBUTE_NAME,
                languages.nearest(person.caller().language(), college));
    }

    /**
     * Takes over what the person has set, without another sign-in.
     *
     * @param language the college's if null
     */
    public void follow(
            String zone, @Nullable String language, HttpServletRequest request, HttpServletResponse response) {
        var known = SecurityContextHolder.getContext().getAuthentication();
        if (known == null || !(known.getPrincipal() instanceof SignedIn before)) {
            return;
        }
        var college = colleges.get(before.caller().institution());
        var read = language == null ? college.getLanguage() : language;
        become(before.reading(ZoneId.of(zone), Locale.forLanguageTag(read)), request, response);
    }

    /** Goes on as the same person of whom the account says something else now. */
    public void become(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        speakTo(person, request);
    }
}
