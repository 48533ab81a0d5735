package io.waymark.web.ui.renewal;

import io.waymark.advising.api.continuing.ContinuingView.RenewalRuleView;
import io.waymark.advising.api.continuing.ContinuingView.UnrenewedView;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.When;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Says what issuers ask for: {@code ${@renewals.rule(rule)}}. */
@Component("renewals")
public class RenewalTexts {

    private final Texts texts;
    private final When when;

    RenewalTexts(Texts texts, When when) {
        this.texts = texts;
        this.when = when;
    }

    public String rule(RenewalRuleView rule) {
        return texts.say(
                "renewal.rule." + rule.kind(),
                Objects.requireNonNullElse(rule.of(), ""),
                Objects.requireNonNullElse(rule.figure(), 0),
                Objects.requireNonNullElse(rule.most(), 0));
    }

    /** A credential about whose renewal nothing is known. */
    public String unknown(UnrenewedView held) {
        return held.validThrough() == null
                ? texts.say("renewal.unrenewed", held.number(), when.dateInFull(held.issuedOn()), held.issuer())
                : texts.say(
                        "renewal.unrenewed.through",
                        held.number(),
                        when.dateInFull(held.validThrough()),
                        held.issuer());
    }
}
