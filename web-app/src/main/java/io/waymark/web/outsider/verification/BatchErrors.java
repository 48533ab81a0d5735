package io.waymark.web.outsider.verification;

import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;

/** Says on the page what is wrong with answers about several entries: at the rows that are still there, or else on top. */
final class BatchErrors {

    private static final Pattern NAMED = Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(\\w+)");
    private static final Pattern ROW = Pattern.compile("rows\\[(\\d{1,4})].*");

    private BatchErrors() {}

    /** What a field of the page is called that the service names by the verification. */
    static String field(BatchForm sent, String named) {
        var read = NAMED.matcher(named);
        var place = read.matches() ? sent.placeOf(UUID.fromString(read.group(1))) : -1;
        if (place < 0) {
            return named;
        }
        var field = read.group(2);
        return (field.equals("comment") ? "rows[%d].%s" : "rows[%d].corrections.values[%s]").formatted(place, field);
    }

    /** @param shown the rows of the page, those that were sent in their places */
    static BindingResult on(BatchForm shown, BatchForm sent, BindingResult errors) {
        var said = new BeanPropertyBindingResult(shown, "batch");
        errors.getAllErrors().stream()
                .filter(it -> isStillThere(it, shown, sent))
                .forEach(said::addError);
        if (!said.hasGlobalErrors() && sent.hasMoreThan(shown)) {
            said.reject("verify.batch.gone");
        }
        return said;
    }

    private static boolean isStillThere(ObjectError error, BatchForm shown, BatchForm sent) {
        var row = ROW.matcher(error instanceof FieldError field ? field.getField() : "");
        if (!row.matches()) {
            return true;
        }
        var place = Integer.parseInt(row.group(1));
        var there = shown.at(place);
        return there != null && there.equals(sent.at(place));
    }
}
