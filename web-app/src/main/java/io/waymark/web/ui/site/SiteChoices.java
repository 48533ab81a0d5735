package io.waymark.web.ui.site;

import io.waymark.advising.api.site.SiteAgreement;
import io.waymark.advising.api.site.SiteKind;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.State;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What sites are told apart by, in words. */
@Component("siteChoices")
public class SiteChoices {

    private final Texts texts;

    SiteChoices(Texts texts) {
        this.texts = texts;
    }

    public List<Choice> kinds() {
        return Stream.of(SiteKind.values())
                .map(each -> new Choice(each.name(), kind(each)))
                .toList();
    }

    public List<Choice> agreements() {
        return Stream.of(SiteAgreement.values())
                .map(each -> new Choice(each.name(), texts.say("site.agreement." + each)))
                .toList();
    }

    public State state(SiteAgreement agreement) {
        return switch (agreement) {
            case HOLDS -> State.VERIFIED;
            case LAPSES_SOON -> State.RETURNED;
            case LAPSED -> State.STOP;
            case NONE -> State.TODO;
        };
    }

    public String kind(SiteKind kind) {
        return texts.say("site.kind." + kind);
    }
}
