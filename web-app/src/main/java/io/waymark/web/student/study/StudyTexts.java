package io.waymark.web.student.study;

import io.waymark.advising.api.certification.StudyPlanView;
import io.waymark.advising.api.certification.StudyPlanView.StudyDomainView;
import io.waymark.web.ui.message.Texts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.springframework.stereotype.Component;

/** What is studied, and for how long, in words. */
@Component
class StudyTexts {

    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private final Texts texts;

    StudyTexts(Texts texts) {
        this.texts = texts;
    }

    /** 4.5 h. */
    String hours(int minutes) {
        return texts.say("study.hours", BigDecimal.valueOf(minutes).divide(HOUR, 1, RoundingMode.HALF_UP));
    }

    /** 50 min. */
    String length(int minutes) {
        return texts.say("study.minutes", minutes);
    }

    String domain(StudyPlanView plan, int number) {
        return plan.domains().stream()
                .filter(it -> it.number() == number)
                .findFirst()
                .map(this::domain)
                .orElseGet(() -> texts.say("study.whole"));
    }

    String domain(StudyDomainView domain) {
        if (domain.name() != null) {
            return domain.name();
        }
        return texts.say(domain.number() == 0 ? "study.review" : "study.whole");
    }
}
