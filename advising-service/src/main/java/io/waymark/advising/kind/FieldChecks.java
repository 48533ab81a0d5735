package io.waymark.advising.kind;

import io.waymark.core.refusal.FieldRefusal;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.Term;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Looks at the fields of a piece of evidence, and refuses them together. */
public final class FieldChecks {

    private static final Set<String> SCHEMES = Set.of("http", "https");

    private final LocalDate today;
    private final Map<String, FieldRefusal> wrong = new LinkedHashMap<>();

    /** @param today at the college */
    public FieldChecks(LocalDate today) {
        this.today = today;
    }

    /** A day that was, or is today. */
    public FieldChecks past(String field, @Nullable LocalDate day) {
        if (day != null && day.isAfter(today)) {
            refuse(field, "in-the-future", "This day is still to come.");
        }
        return this;
    }

    /** A day that is today or still to come. */
    public FieldChecks valid(String field, @Nullable LocalDate through) {
        if (through != null && through.isBefore(today)) {
            refuse(field, "expired", "This is no longer valid.");
        }
        return this;
    }

    public FieldChecks inOrder(String field, @Nullable LocalDate earlier, @Nullable LocalDate later) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            refuse(field, "before-the-other", "This is before the other day.");
        }
        return this;
    }

    public FieldChecks chosen(String field, @Nullable String key, List<Term> among) {
        if (key != null && among.stream().noneMatch(it -> it.key().equals(key))) {
            refuse(field, "no-such-choice", "Choose one of those that are offered.");
        }
        return this;
    }

    public FieldChecks needed(String field, @Nullable Object value) {
        if (value == null || value instanceof String text && text.isBlank()) {
            refuse(field, "not-null", "Fill this in.");
        }
        return this;
    }

    public FieldChecks link(String field, @Nullable String address) {
        if (address != null && !address.isBlank() && !isLink(address.strip())) {
            refuse(field, "not-a-link", "Write the whole address, beginning with https://.");
        }
        return this;
    }

    public FieldChecks require(boolean holds, String field, String code, String message) {
        return require(holds, field, code, message, Map.of());
    }

    public FieldChecks require(
            boolean holds, String field, String code, String message, Map<String, Object> arguments) {
        if (!holds) {
            wrong.putIfAbsent(field, new FieldRefusal(code, message, arguments));
        }
        return this;
    }

    /** Ends the checks: all that is wrong is refused at once. */
    public void done() {
        if (!wrong.isEmpty()) {
            throw RuleViolationException.ofFields("evidence-invalid", "Some of this is not in order.", wrong);
        }
    }

    private void refuse(String field, String code, String message) {
        require(false, field, code, message);
    }

    /** Whether it is a whole address of a page. */
    public static boolean isLink(String address) {
        try {
            var uri = new URI(address);
            return uri.getScheme() != null
                    && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                    && uri.getHost() != null
                    && uri.getHost().contains(".");
        } catch (URISyntaxException notOne) {
            return false;
        }
    }
}
