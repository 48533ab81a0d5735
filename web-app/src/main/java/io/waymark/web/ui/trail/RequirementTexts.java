package io.waymark.web.ui.trail;

import io.waymark.advising.api.journey.Mark;
import io.waymark.advising.api.journey.RequirementStanding;
import io.waymark.advising.api.journey.RequirementView;
import io.waymark.core.roadmap.Assurance;
import io.waymark.core.roadmap.RequirementLabel;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.web.ui.evidence.RequirementNames;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Figures;
import io.waymark.web.ui.page.State;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what a step asks for as evidence: what it is, how far it is, and who decides about it. */
@Component
public class RequirementTexts {

    private final RequirementNames names;
    private final Texts texts;
    private final Figures figures;

    RequirementTexts(RequirementNames names, Texts texts, Figures figures) {
        this.names = names;
        this.texts = texts;
        this.figures = figures;
    }

    public List<TrailEvidence> list(List<RequirementView> requirements) {
        return requirements.stream().map(this::view).toList();
    }

    private TrailEvidence view(RequirementView requirement) {
        var standing = requirement.standing();
        return new TrailEvidence(state(standing), names.of(standing.label()), detail(requirement), word(standing));
    }

    private @Nullable String word(RequirementStanding standing) {
        var words = new ArrayList<String>();
        if (standing.target() > 1) {
            words.add(texts.say("requirement.amount", amount(standing.have()), figures.count(standing.target())));
        }
        var assurance = standing.assurance();
        if (standing.met() && assurance != null) {
            words.add(said(assurance));
        }
        return words.isEmpty() ? null : texts.facts(words);
    }

    /** How far one can rely on what is done, in a word or two. */
    public String said(Assurance assurance) {
        return texts.say("assurance." + assurance.name());
    }

    private String detail(RequirementView requirement) {
        var parts = new ArrayList<String>();
        if (requirement.standing().optional()) {
            parts.add(texts.say("requirement.optional"));
        }
        if (requirement.metOtherwise()) {
            parts.add(texts.say("requirement.met-otherwise"));
        } else if (requirement.alternative()) {
            parts.add(texts.say("requirement.alternative"));
        }
        parts.add(decidedBy(requirement.verifiedBy()));
        return texts.facts(parts);
    }

    /** The same of a step; nothing before it is done, or where it was waived. */
    public @Nullable String said(Mark mark, @Nullable Assurance assurance) {
        return mark == Mark.VERIFIED && assurance != null ? said(assurance) : null;
    }

    public String label(RequirementLabel label) {
        return names.of(label);
    }

    public String decidedBy(Collection<VerifierRole> roles) {
        return roles.contains(VerifierRole.STUDENT)
                ? texts.say("requirement.self-reported")
                : texts.say("requirement.decided-by", names(roles));
    }

    /** Your advisor, the registrar or a mentor. */
    public String names(Collection<VerifierRole> roles) {
        return texts.anyOf(roles.stream().sorted().map(this::name).toList());
    }

    public String name(VerifierRole role) {
        return texts.say("verifier." + role.name());
    }

    static State state(RequirementStanding standing) {
        if (standing.met()) {
            return State.VERIFIED;
        }
        if (standing.returned()) {
            return State.RETURNED;
        }
        if (standing.submitted().signum() > 0) {
            return State.SUBMITTED;
        }
        return standing.have().signum() > 0 ? State.PROGRESS : State.TODO;
    }

    public String amount(BigDecimal amount) {
        var format = NumberFormat.getNumberInstance(LocaleContextHolder.getLocale());
        format.setMaximumFractionDigits(1);
        return format.format(amount);
    }
}
