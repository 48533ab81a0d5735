package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Accreditor;
import io.waymark.core.roadmap.Association;
import io.waymark.core.roadmap.Association.MembershipCategory;
import io.waymark.core.roadmap.Credential;
import io.waymark.core.roadmap.Detail;
import io.waymark.core.roadmap.Detail.Value;
import io.waymark.core.roadmap.Fact;
import io.waymark.core.roadmap.Figure;
import io.waymark.core.roadmap.Origin;
import io.waymark.core.roadmap.Provenance;
import io.waymark.core.roadmap.References;
import io.waymark.core.roadmap.Unit;
import java.time.Period;
import java.util.Objects;

/** The sourced part: facts, figures, bodies, credentials. */
final class ReferenceBinder {

    private static final int MOST_DOMAINS = 50;

    private ReferenceBinder() {}

    static References references(Mapping text) {
        return new References(
                text.each("figures", ReferenceBinder::figure),
                text.each("accreditors", ReferenceBinder::accreditor),
                text.each("associations", ReferenceBinder::association),
                text.each("credentials", ReferenceBinder::credential));
    }

    static Provenance provenance(Mapping said) {
        return new Provenance(
                said.textOrNull("source"), said.textOrNull("as_of"), said.flag("uncertain"), said.textOrNull("note"));
    }

    static Fact fact(Mapping fact) {
        return new Fact(fact.text("text"), provenance(fact));
    }

    private static Detail detail(Mapping detail) {
        return new Detail(detail.key("key"), detail.text("label"), value(detail), provenance(detail));
    }

    private static Value value(Mapping detail) {
        var unit = detail.choiceOrNull("unit", Unit.class, "unit");
        var value = detail.required("value");
        if (value == null || value.isNull()) {
            return new Value.Unknown();
        }
        if (value.isFlag()) {
            return new Value.YesNo(value.flag());
        }
        var number = value.numberOrNull();
        return number == null ? new Value.Text(value.text()) : new Value.Quantity(number, unit);
    }

    private static Figure figure(Mapping figure) {
        return new Figure(
                figure.key("key"),
                figure.choice("origin", Origin.class, "origin"),
                figure.textOrNull("title"),
                figure.textOrNull("occupation"),
                figure.text("period"),
                figure.textOrNull("descriptor"),
                figure.textOrNull("attributed_to"),
                figure.each("measures", ReferenceBinder::detail),
                figure.flag("superseded"),
                figure.nested("checked", it -> new Figure.Check(it.text("result"), provenance(it))),
                provenance(figure));
    }

    private static Accreditor accreditor(Mapping body) {
        return new Accreditor(
                body.key("key"), body.text("name"), body.each("details", ReferenceBinder::detail), provenance(body));
    }

    private static Association association(Mapping body) {
        return new Association(
                body.key("key"),
                body.text("name"),
                body.texts("benefits"),
                body.each("details", ReferenceBinder::detail),
                body.each(
                        "membership_categories",
                        it -> new MembershipCategory(
                                it.key("key"), it.text("label"), it.textOrNull("rule"), provenance(it))));
    }

    private static Credential credential(Mapping credential) {
        return new Credential(
                credential.key("key"),
                credential.text("name"),
                credential.flag("name_uncertain"),
                credential.key("issuer"),
                credential.key("role"),
                credential.flag("in_seed"),
                credential.textOrNull("note"),
                credential.each("eligibility", ReferenceBinder::fact),
                credential.nested("exam", ReferenceBinder::exam),
                credential.nested("recertification", ReferenceBinder::recertification));
    }

    private static Credential.Exam exam(Mapping exam) {
        return new Credential.Exam(
                exam.each("details", ReferenceBinder::detail),
                exam.each(
                        "domains",
                        it -> new Credential.Domain(
                                it.whole("number", 1, MOST_DOMAINS),
                                it.text("name"),
                                it.text("weight"),
                                provenance(it))));
    }

    private static Credential.Recertification recertification(Mapping recertification) {
        var cycle = recertification.periodOrNull("cycle");
        if (cycle == null) {
            recertification.refuse("\"cycle\" is missing.");
        }
        return new Credential.Recertification(
                Objects.requireNonNullElse(cycle, Period.ofYears(1)),
                recertification.each("details", ReferenceBinder::detail));
    }
}
