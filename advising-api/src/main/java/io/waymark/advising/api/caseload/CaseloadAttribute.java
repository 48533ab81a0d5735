package io.waymark.advising.api.caseload;

import io.waymark.advising.api.attribute.AttributeType;
import java.util.List;

/**
 * An attribute of the college by which a caseload can be narrowed.
 *
 * @param values that students on it have, in their order; none where there are many, and of days, of which a stretch is asked for
 */
public record CaseloadAttribute(String key, String label, AttributeType type, List<String> values) {

    public CaseloadAttribute {
        values = List.copyOf(values);
    }
}
