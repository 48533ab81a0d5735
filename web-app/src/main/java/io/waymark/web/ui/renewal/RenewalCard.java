package io.waymark.web.ui.renewal;

import io.waymark.advising.api.continuing.ContinuingView.RenewalRuleView;
import io.waymark.web.ui.chart.ChartView;
import io.waymark.web.ui.page.MeterView;
import io.waymark.web.ui.page.State;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cycle of a credential, as it is drawn.
 *
 * @param id unique on the page
 * @param word how it stands
 * @param held the credential by its name, number and days
 * @param sum what is logged of what is needed, in a sentence
 * @param missing what has to be logged still, piece by piece
 * @param pace how many that is a quarter
 * @param notes what else one should know of the cycle
 */
public record RenewalCard(
        String id,
        String credential,
        String called,
        LocalDate end,
        String title,
        State state,
        String word,
        String held,
        String sum,
        List<MeterView> meters,
        List<String> missing,
        @Nullable String pace,
        List<String> notes,
        @Nullable ChartView chart,
        List<RenewalRuleView> rules) {

    public RenewalCard {
        meters = List.copyOf(meters);
        missing = List.copyOf(missing);
        notes = List.copyOf(notes);
        rules = List.copyOf(rules);
    }
}
