package io.waymark.web.ui.eligibility;

import io.waymark.advising.api.certification.CredentialView;
import io.waymark.advising.api.certification.RuleView;
import io.waymark.core.certification.EligibilityReason;
import io.waymark.core.certification.EligibilityVerdict;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.State;
import io.waymark.web.ui.time.When;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says how a rule of eligibility stands, and why: {@code ${@eligibility.why(rule)}}. */
@Component("eligibility")
public class EligibilityTexts {

    private static final int SHOWN = 3;
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private final Texts texts;
    private final When when;

    EligibilityTexts(Texts texts, When when) {
        this.texts = texts;
        this.when = when;
    }

    public State state(EligibilityVerdict verdict) {
        return switch (verdict) {
            case MET -> State.VERIFIED;
            case CANNOT_TELL -> State.PROGRESS;
            case NOT_YET -> State.TODO;
        };
    }

    /** Of one rule. */
    public String word(EligibilityVerdict verdict) {
        return texts.say("eligibility.verdict." + verdict);
    }

    /** Of an exam; a credential that is on record already needs no other word. */
    public String word(CredentialView credential) {
        if (isHeld(credential)) {
            return texts.say("eligibility.held");
        }
        return texts.say(
                lacksWhatIsRecommended(credential)
                        ? "eligibility.exam.MET.not-recommended"
                        : "eligibility.exam." + credential.verdict());
    }

    private static boolean lacksWhatIsRecommended(CredentialView credential) {
        return credential.verdict() == EligibilityVerdict.MET
                && credential.rules().stream()
                        .anyMatch(it -> it.recommended() && it.verdict() != EligibilityVerdict.MET);
    }

    public State state(CredentialView credential) {
        return isHeld(credential) ? State.VERIFIED : state(credential.verdict());
    }

    public boolean isHeld(CredentialView credential) {
        return credential.award().verdict() == EligibilityVerdict.MET;
    }

    public String why(RuleView rule) {
        if (rule.have() != null && rule.need() != null && rule.reason() == EligibilityReason.SHORT) {
            return texts.say("eligibility.why.SHORT", rule.have(), rule.need());
        }
        return rule.day() == null
                ? texts.say("eligibility.why." + rule.reason())
                : texts.say("eligibility.why." + rule.reason(), when.dateInFull(rule.day()));
    }

    /** How study for an exam goes, in a sentence or several. */
    public String study(CredentialView.StudySummary study) {
        var said = new ArrayList<>(List.of(texts.say(
                study.examOn().isBefore(when.today()) ? "eligibility.study.over" : "eligibility.study",
                when.dateInFull(study.examOn()),
                hours(study.doneMinutes()),
                hours(study.totalMinutes()))));
        if (study.missed() > 0) {
            said.add(texts.say("eligibility.study.missed", study.missed()));
        }
        if (study.shortMinutes() > 0) {
            said.add(texts.say("eligibility.study.short", hours(study.shortMinutes())));
        }
        return texts.sentences(said);
    }

    /** How the exam itself stands, in a sentence or several. */
    public String sitting(CredentialView.ExamSummary exam) {
        var said = new ArrayList<String>();
        if (exam.passedOn() != null) {
            return texts.say("eligibility.sitting.passed", when.dateInFull(exam.passedOn()));
        }
        if (exam.scheduledOn() != null && !exam.scheduledOn().isBefore(when.today())) {
            said.add(texts.say("eligibility.sitting.scheduled", when.dateInFull(exam.scheduledOn())));
        } else if (exam.windowEndsOn() != null) {
            said.add(texts.say(
                    exam.windowEndsOn().isBefore(when.today())
                            ? "eligibility.sitting.window-over"
                            : "eligibility.sitting.window",
                    when.dateInFull(exam.windowEndsOn())));
        }
        if (exam.lastTakenOn() != null) {
            said.add(texts.say("eligibility.sitting.failed", when.dateInFull(exam.lastTakenOn()), exam.attempts()));
        }
        if (exam.nextTryOn() != null) {
            said.add(texts.say("eligibility.sitting.next", when.dateInFull(exam.nextTryOn())));
        }
        return texts.sentences(said);
    }

    private static BigDecimal hours(int minutes) {
        return BigDecimal.valueOf(minutes).divide(HOUR, 1, RoundingMode.HALF_UP);
    }

    /** What the student calls it, or what it was submitted for. */
    public String title(RuleView.RestsOn evidence) {
        return evidence.title() == null || evidence.title().isBlank()
                ? evidence.step().title()
                : evidence.title();
    }

    /** Whether there is a step to take for it, and nothing is submitted there. */
    public boolean isToDo(RuleView rule) {
        return rule.step() != null
                && rule.verdict() != EligibilityVerdict.MET
                && rule.restsOn().isEmpty();
    }

    /** The newest of what a rule rests on; there may be many. */
    public List<RuleView.RestsOn> some(RuleView rule) {
        var all = rule.restsOn();
        return all.subList(Math.max(0, all.size() - SHOWN), all.size()).reversed();
    }

    public int more(RuleView rule) {
        return Math.max(0, rule.restsOn().size() - SHOWN);
    }
}
