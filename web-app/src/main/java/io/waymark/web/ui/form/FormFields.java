package io.waymark.web.ui.form;

import io.waymark.kit.tenancy.HasCaller;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** The fields that every POST form carries unseen, beside the CSRF token: which sending it is, and who it was shown to. */
public final class FormFields implements RequestDataValueProcessor {

    /** The same on every attempt to send one form, so that a repeat is known as one. */
    public static final String KEY = "_key";

    /** Who was signed in when the form was shown; a form for nobody in particular has none. */
    public static final String SHOWN_TO = "_for";

    /** Where a form is sent that is saved as somebody types; other forms have none. */
    public static final String DRAFT = "_draft";

    /** The key under which was saved what such a form is shown with, if it was begun before. */
    private static final String BEGUN = "_begun";

    /** What the fields that take text are called on the page; written by {@link FormMarkup}. */
    static final String LABELS = "_labels";

    private static final Set<String> SECRET = Set.of("current", "password", "again");

    private static final Set<String> OURS =
            Set.of(KEY, SHOWN_TO, LABELS, DRAFT, BEGUN, FormToken.FIELD, FormToken.NAME);

    private final RequestDataValueProcessor csrf;

    FormFields(RequestDataValueProcessor csrf) {
        this.csrf = csrf;
    }

    /** Which sending a request is; nothing, if it doesn't say so as our forms do. */
    public static Optional<UUID> key(HttpServletRequest request) {
        return key(KEY, request);
    }

    /** Under which keys a form that was sent may have been saved. */
    public static Set<UUID> keysOfDraft(HttpServletRequest request) {
        return Stream.of(KEY, BEGUN).flatMap(it -> key(it, request).stream()).collect(Collectors.toSet());
    }

    private static Optional<UUID> key(String field, HttpServletRequest request) {
        try {
            return Optional.ofNullable(request.getParameter(field)).map(UUID::fromString);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** Has the forms of this answer, in their order, go on with keys that were sent: they are other attempts at the same. */
    public static void goOnWith(HttpServletRequest request, List<UUID> keys) {
        request.setAttribute(KEY, keys.iterator());
    }

    /** Whether a field is one of these, and so nothing that anybody filled in. */
    public static boolean isOurs(String name) {
        return OURS.contains(name);
    }

    /** Whether a field takes a password, which is neither kept nor given back. */
    public static boolean isSecret(String name) {
        return SECRET.contains(name);
    }

    /** Who is signed in, as {@link #SHOWN_TO} names them. */
    public static Optional<String> person() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(known -> known.getPrincipal() instanceof HasCaller)
                .map(Authentication::getName);
    }

    @Override
    public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
        var fields = csrf.getExtraHiddenFields(request);
        if (fields == null || fields.isEmpty()) {
            return fields;
        }
        var all = new LinkedHashMap<>(fields);
        var again = request.getAttribute(KEY) instanceof Iterator<?> keys && keys.hasNext() ? keys.next() : null;
        all.put(KEY, again == null ? UUID.randomUUID().toString() : again.toString());
        person().ifPresent(person -> all.put(SHOWN_TO, person));
        return all;
    }

    @Override
    public String processAction(HttpServletRequest request, String action, String httpMethod) {
        return csrf.processAction(request, action, httpMethod);
    }

    @Override
    public String processFormFieldValue(HttpServletRequest request, @Nullable String name, String value, String type) {
        return csrf.processFormFieldValue(request, name, value, type);
    }

    @Override
    public String processUrl(HttpServletRequest request, String url) {
        return csrf.processUrl(request, url);
    }
}
