package io.waymark.web.advisor.students;

import io.waymark.advising.api.caseload.CaseloadRow;
import io.waymark.advising.api.journey.ForecastView;
import io.waymark.advising.api.journey.JourneyView;
import io.waymark.advising.api.person.PersonView;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Avatar;
import io.waymark.web.ui.time.When;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in a few words who a student is and where they stand. */
@Component
class FileHeads {

    private final Texts texts;
    private final When when;

    FileHeads(Texts texts, When when) {
        this.texts = texts;
        this.when = when;
    }

    /** @param row nothing for students who are not at the college now, or while it does not answer */
    FileHead of(PersonView student, @Nullable CaseloadRow row, @Nullable JourneyView journey) {
        var name = student.fullName();
        return new FileHead(
                student.id(),
                name,
                student.calledName(),
                student.email(),
                Avatar.of(student.id(), name),
                student.lifecycle(),
                who(student, row, journey),
                where(row, journey),
                row == null ? null : row.reasons().size());
    }

    private List<String> who(PersonView student, @Nullable CaseloadRow row, @Nullable JourneyView journey) {
        var who = new ArrayList<String>();
        who.add(student.number());
        if (row != null && !row.cohorts().isEmpty()) {
            who.add(texts.list(row.cohorts()));
        }
        if (journey != null && journey.advisor() != null) {
            who.add(texts.say("file.advisor", journey.advisor().fullName()));
        }
        return who;
    }

    private List<String> where(@Nullable CaseloadRow row, @Nullable JourneyView journey) {
        var where = new ArrayList<String>();
        if (journey != null) {
            where.add(journey.roadmap().title());
            where.add(stage(journey));
            where.add(texts.say("file.steps", journey.done(), journey.total()));
            var estimate = estimate(journey);
            if (estimate != null) {
                where.add(texts.say("file.estimated", when.month(YearMonth.from(estimate.likely()))));
            }
        }
        if (row != null) {
            where.add(
                    row.lastContact() == null
                            ? texts.say("file.no-contact")
                            : texts.say("file.last-contact", when.date(row.lastContact())));
        }
        return where;
    }

    private String stage(JourneyView journey) {
        return journey.stages().stream()
                .filter(stage -> stage.key().equals(journey.here()))
                .findFirst()
                .map(stage ->
                        texts.say("file.stage", stage.number(), journey.stages().size()))
                .orElseGet(() -> texts.say("file.complete"));
    }

    private static @Nullable ForecastView estimate(JourneyView journey) {
        return journey.complete() ? null : journey.jobReady() == null ? journey.finished() : journey.jobReady();
    }
}
