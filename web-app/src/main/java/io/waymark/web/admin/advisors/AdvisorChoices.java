package io.waymark.web.admin.advisors;

import io.waymark.advising.api.advisor.AdvisorApi;
import io.waymark.advising.api.advisor.AdvisorSort;
import io.waymark.advising.api.advisor.AdvisorView;
import io.waymark.core.paging.Page;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Advisors to choose from, all of them however many there are, each with how many students they have and may have. */
@Component
public class AdvisorChoices {

    private static final int AT_ONCE = 200;

    private final AdvisorApi advisors;
    private final Texts texts;

    AdvisorChoices(AdvisorApi advisors, Texts texts) {
        this.advisors = advisors;
        this.texts = texts;
    }

    public List<AdvisorView> all() {
        return Page.all(after -> advisors.list(after, AT_ONCE).page());
    }

    /** Those with the most room first. */
    List<AdvisorView> byRoom() {
        return Page.all(after -> advisors.list(AdvisorSort.ROOM, after, AT_ONCE).page());
    }

    public List<Choice> of(Collection<AdvisorView> advisors) {
        return advisors.stream().map(this::choice).toList();
    }

    /** All but one. */
    public List<Choice> without(UUID advisor, Collection<AdvisorView> advisors) {
        return of(advisors.stream()
                .filter(each -> !each.advisor().id().equals(advisor))
                .toList());
    }

    private Choice choice(AdvisorView advisor) {
        return new Choice(
                advisor.advisor().id().toString(),
                texts.say("advisors.choice", advisor.advisor().fullName(), advisor.load(), advisor.limit()));
    }
}
