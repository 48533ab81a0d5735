package io.waymark.web.ui.program;

import io.waymark.advising.api.education.StudyMode;
import io.waymark.core.roadmap.DegreeLevel;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What programs are told apart by, in words. */
@Component("programChoices")
public class ProgramChoices {

    private final Texts texts;

    ProgramChoices(Texts texts) {
        this.texts = texts;
    }

    public List<Choice> levels() {
        return Stream.of(DegreeLevel.values())
                .map(each -> new Choice(each.name(), level(each)))
                .toList();
    }

    public List<Choice> modes() {
        return Stream.of(StudyMode.values())
                .map(each -> new Choice(each.name(), mode(each)))
                .toList();
    }

    public List<Choice> accreditors(List<io.waymark.advising.api.kind.Choice> known) {
        return known.stream()
                .map(each -> new Choice(each.key(), texts.say("program.accreditor.long", brief(each), each.label())))
                .toList();
    }

    public String level(DegreeLevel level) {
        return texts.say("program.level." + level);
    }

    public String mode(StudyMode mode) {
        return texts.say("program.mode." + mode);
    }

    /** As everybody calls it: by its initials. */
    public String brief(io.waymark.advising.api.kind.Choice accreditor) {
        return accreditor.key().toUpperCase(Locale.ROOT).replace('-', ' ');
    }
}
