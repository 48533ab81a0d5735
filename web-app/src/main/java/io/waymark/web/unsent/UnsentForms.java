package io.waymark.web.unsent;

import io.waymark.web.ui.form.FormFields;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps, in the session, the forms that somebody sent and that were not taken: of several tabs the form of each. */
@Component
public class UnsentForms {

    /** An attribute of its own for each form, so that two tabs at the same moment do not overwrite each other's. */
    private static final String KEPT = UnsentForm.class.getName() + ".";

    private static final int MOST = 10;
    private static final int LONGEST = 256 * 1024;

    /** @param number counts up in one session */
    private record Kept(int number, UnsentForm form) implements Serializable {}

    /** What is kept for the person, by {@link FormFields#SHOWN_TO}, last first; what was for anybody else is gone. */
    public List<UnsentForm> find(HttpServletRequest request, @Nullable String person) {
        var all = last(request);
        all.stream().filter(form -> !form.isFor(person)).forEach(form -> forget(form.key(), request));
        return all.stream().filter(form -> form.isFor(person)).toList();
    }

    /** Whatever is kept in this session, for whomever; nobody may be shown what is in it before {@link #find} gave it. */
    public List<UnsentForm> last(HttpServletRequest request) {
        var session = request.getSession(false);
        return session == null
                ? List.of()
                : all(session).stream().map(Kept::form).toList();
    }

    /** The oldest leave when there are too many, or they are too long together. */
    void keep(UnsentForm form, HttpServletRequest request) {
        var session = request.getSession();
        var number = all(session).stream().mapToInt(Kept::number).max().orElse(0) + 1;
        session.setAttribute(KEPT + form.key(), new Kept(number, form));
        var count = 0;
        var length = 0;
        for (var kept : all(session)) {
            count++;
            length += kept.form().length();
            if (count > MOST || length > LONGEST) {
                forget(kept.form().key(), request);
            }
        }
    }

    /** Another attempt has begun, which is kept again should it fail; or it is discarded. */
    void forget(UUID key, HttpServletRequest request) {
        var session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(KEPT + key);
        }
    }

    private static List<Kept> all(HttpSession session) {
        return Collections.list(session.getAttributeNames()).stream()
                .filter(name -> name.startsWith(KEPT))
                .map(session::getAttribute)
                .filter(Kept.class::isInstance)
                .map(Kept.class::cast)
                .sorted(Comparator.comparingInt(Kept::number).reversed())
                .toList();
    }
}
