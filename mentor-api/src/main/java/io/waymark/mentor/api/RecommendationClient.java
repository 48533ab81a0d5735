package io.waymark.mentor.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;
import org.springframework.web.service.annotation.HttpExchange;

/** Who may suit a student, and why. */
@HttpExchange("/api/mentors/recommended")
public interface RecommendationClient {

    /**
     * Mentors with room who may suit the calling student, the best first.
     *
     * @param step the steps the student works on, the current one first
     * @param roadmap the roadmap the student walks
     * @param credential credentials the student works towards, e.g. {@code RHIT}
     * @param language the student's language, a BCP 47 tag
     */
    @GetExchange
    List<Recommendation> recommended(
            @RequestParam(required = false) @Nullable @Size(max = 20) List<@Size(max = 80) String> step,
            @RequestParam(required = false) @Nullable @Size(max = 80) String roadmap,
            @RequestParam(required = false) @Nullable @Size(max = 10) List<@Size(max = 60) String> credential,
            @RequestParam(required = false) @Nullable @Pattern(regexp = "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
                    String language,
            @RequestParam(defaultValue = "5") @Min(1) @Max(20) int limit);
}
