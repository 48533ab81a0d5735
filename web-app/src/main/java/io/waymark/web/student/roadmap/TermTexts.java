package io.waymark.web.student.roadmap;

import io.waymark.advising.api.journey.StepTerms;
import io.waymark.advising.api.journey.StepTerms.StepStates;
import io.waymark.advising.api.journey.StepTerms.StepWindow;
import io.waymark.web.ui.guide.DurationTexts;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.When;
import io.waymark.web.ui.usstate.UsStates;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says when and where a step may be done. */
@Component
class TermTexts {

    private final DurationTexts durations;
    private final UsStates states;
    private final Texts texts;
    private final When when;

    TermTexts(DurationTexts durations, UsStates states, Texts texts, When when) {
        this.durations = durations;
        this.states = states;
        this.texts = texts;
        this.when = when;
    }

    List<String> say(StepTerms terms) {
        var sentences = new ArrayList<String>();
        terms.windows().forEach(it -> sentences.add(window(it)));
        if (terms.doneBy() != null) {
            sentences.add(texts.say(terms.late() ? "terms.late" : "terms.by", when.date(terms.doneBy())));
        }
        if (terms.states() != null) {
            sentences.add(states(terms.states()));
        }
        return sentences;
    }

    private String window(StepWindow window) {
        var step = window.step().title();
        return window.before() != null
                ? texts.say("terms.before", durations.say(window.before()), step)
                : window.within() != null ? texts.say("terms.within", durations.say(window.within()), step) : step;
    }

    private String states(StepStates asked) {
        var named = texts.list(asked.states().stream().map(states::name).toList());
        if (asked.here() == null) {
            return texts.say("terms.states.unknown", named);
        }
        return texts.say(
                asked.states().contains(asked.here()) ? "terms.states.here" : "terms.states.elsewhere",
                named,
                states.name(asked.here()));
    }
}
