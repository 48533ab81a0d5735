package io.waymark.web.advisor.caseload;

import io.waymark.advising.api.attribute.AttributeApi;
import io.waymark.web.ui.form.Typed;
import io.waymark.web.ui.page.Link;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which of the college's attributes students are to have, as the address says: {@code has.campus=North},
 * {@code from.enrolled_on=2026-01-01}, {@code until.enrolled_on=2026-06-30}.
 */
record AttributeTerms(SortedMap<String, String> parameters) {

    static final String HAS = "has.";
    static final String FROM = "from.";
    static final String UNTIL = "until.";

    private static final Pattern VALUE = Pattern.compile("has\\." + AttributeApi.KEY);
    private static final Pattern DAY = Pattern.compile("(from|until)\\." + AttributeApi.KEY);
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    static AttributeTerms in(Map<String, String> address) {
        return new AttributeTerms(address.entrySet().stream()
                .filter(each -> !each.getValue().isBlank())
                .filter(each -> VALUE.matcher(each.getKey()).matches()
                        || DAY.matcher(each.getKey()).matches() && Typed.date(each.getValue()) != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, TreeMap::new)));
    }

    /** Of which attribute a parameter of the address tells. */
    static String key(String parameter) {
        return parameter.substring(parameter.indexOf('.') + 1);
    }

    /** As the service is asked; nothing if anybody will do. */
    @Nullable
    String asked() {
        var keys = parameters.keySet().stream().map(AttributeTerms::key).collect(Collectors.toCollection(TreeSet::new));
        return keys.isEmpty() ? null : keys.stream().map(this::asked).collect(Collectors.joining(";"));
    }

    private String asked(String key) {
        var value = parameters.get(HAS + key);
        return key + ":" + (value == null ? day(FROM + key, FIRST) + ".." + day(UNTIL + key, LAST) : value);
    }

    private LocalDate day(String name, LocalDate otherwise) {
        return Objects.requireNonNullElse(Typed.date(parameters.get(name)), otherwise);
    }

    Link addTo(Link list) {
        var link = list;
        for (var each : parameters.entrySet()) {
            link = link.with(each.getKey(), each.getValue());
        }
        return link;
    }
}
