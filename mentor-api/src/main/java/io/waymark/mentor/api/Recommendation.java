package io.waymark.mentor.api;

import java.util.List;
import java.util.Map;

/** A mentor who may suit the student, with the reasons in order of their weight. The best comes first. */
public record Recommendation(MentorCard mentor, List<Reason> reasons) {

    /**
     * Why. The sentence is for the page to write.
     *
     * @param parameters what the sentence speaks of, see {@link ReasonCode}
     */
    public record Reason(ReasonCode code, Map<String, String> parameters) {}
}
