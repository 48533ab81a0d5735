package io.waymark.web.road;

import io.waymark.advising.api.journey.RequirementStanding;
import io.waymark.advising.api.journey.RequirementView;
import io.waymark.core.roadmap.VerifierRole;
import io.waymark.web.page.Figures;
import io.waymark.web.page.State;
import io.waymark.web.page.Words;
import io.waymark.web.trail.EvidenceView;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what proves a step: what is asked for, how far it is, and who decides about it. */
@Component
public class Proofs {

    private final Words words;
    private final Figures figures;

    Proofs(Words words, Figures figures) {
        this.words = words;
        this.figures = figures;
    }

    public List<EvidenceView> list(List<RequirementView> requirements) {
        return requirements.stream().map(this::view).toList();
    }

    private EvidenceView view(RequirementView requirement) {
        var standing = requirement.standing();
        var word = standing.target() > 1
                ? words.say("proof.amount", amount(standing.have()), figures.count(standing.target()))
                : null;
        return new EvidenceView(state(standing), standing.label(), detail(requirement), word);
    }

    private String detail(RequirementView requirement) {
        var parts = new ArrayList<String>();
        if (requirement.standing().optional()) {
            parts.add(words.say("proof.optional"));
        }
        if (requirement.alternative()) {
            parts.add(words.say("proof.alternative"));
        }
        parts.add(decidedBy(requirement.verifiedBy()));
        return String.join(" · ", parts);
    }

    String decidedBy(Collection<VerifierRole> roles) {
        return roles.contains(VerifierRole.STUDENT)
                ? words.say("proof.own-word")
                : words.say("proof.decided-by", names(roles));
    }

    /** Your advisor, the registrar or a mentor. */
    String names(Collection<VerifierRole> roles) {
        var names = roles.stream().sorted().map(this::name).toList();
        if (names.size() < 2) {
            return String.join("", names);
        }
        var firsts = names.subList(0, names.size() - 1).stream().collect(Collectors.joining(", "));
        return words.say("list.or", firsts, names.getLast());
    }

    String name(VerifierRole role) {
        return words.say("verifier." + role.name());
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

    String amount(BigDecimal amount) {
        var format = NumberFormat.getNumberInstance(LocaleContextHolder.getLocale());
        format.setMaximumFractionDigits(1);
        return format.format(amount);
    }
}
