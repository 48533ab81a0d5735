package io.waymark.web.admin.overview;

import io.waymark.advising.api.overview.AdvisorBalance;
import io.waymark.advising.api.overview.CaseloadBalance;
import io.waymark.advising.api.overview.OverviewView;
import io.waymark.web.ui.chart.BarList;
import io.waymark.web.ui.message.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The caseloads furthest from their limits, as bars. */
@Component
class CaseloadBars {

    private final Texts texts;

    CaseloadBars(Texts texts) {
        this.texts = texts;
    }

    BarList of(OverviewView view, boolean ofCohort) {
        var balance = view.caseloads();
        return new BarList(
                "caseloads",
                texts.say("overview.caseloads"),
                sentence(balance),
                BarList.Benchmark.LIMIT,
                Stream.of("overview.advisor", "overview.students", "overview.limit", "overview.difference")
                        .map(texts::say)
                        .toList(),
                balance.furthest().stream().map(this::bar).toList(),
                note(balance, ofCohort));
    }

    private String sentence(CaseloadBalance balance) {
        if (balance.advisors() == 0) {
            return texts.say("overview.caseloads.nobody");
        }
        return balance.over() == 0
                ? texts.say("overview.caseloads.none-over", balance.belowBy())
                : texts.say(
                        "overview.caseloads.over",
                        balance.over(),
                        balance.advisors(),
                        balance.overBy(),
                        balance.belowBy());
    }

    private @Nullable String note(CaseloadBalance balance, boolean ofCohort) {
        var notes = texts.sentences(List.of(
                balance.furthest().size() < balance.advisors()
                        ? texts.say(
                                "overview.caseloads.furthest",
                                balance.furthest().size(),
                                balance.advisors())
                        : "",
                ofCohort ? texts.say("overview.caseloads.all") : ""));
        return notes.isEmpty() ? null : notes;
    }

    private BarList.ComparedBar bar(AdvisorBalance balance) {
        var difference = balance.difference();
        return new BarList.ComparedBar(
                balance.advisor().fullName(),
                "/admin/advisors/" + balance.advisor().id(),
                balance.load(),
                balance.limit(),
                texts.say(difference > 0 ? "overview.over" : "overview.below", Math.abs(difference)));
    }
}
