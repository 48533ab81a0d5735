package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Accreditor;
import io.waymark.core.roadmap.Association;
import io.waymark.core.roadmap.Association.MembershipCategory;
import io.waymark.core.roadmap.Figure;
import io.waymark.core.roadmap.Glossary;
import io.waymark.core.roadmap.Origin;
import io.waymark.core.roadmap.References;

/** What steps refer to by key: figures, bodies, credentials. */
final class ReferenceBinder {

    private ReferenceBinder() {}

    static References references(Mapping text, Glossary glossary) {
        var continuing = new ContinuingEducationBinder(new GlossaryLookup(glossary, References.NONE));
        return new References(
                text.each("figures", ReferenceBinder::figure),
                text.each("accreditors", ReferenceBinder::accreditor),
                text.each("associations", it -> association(it, continuing)),
                text.each("credentials", CredentialBinder::credential));
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
                figure.each("measures", DetailBinder::detail),
                figure.flag("superseded"),
                figure.nested("checked", it -> new Figure.Check(it.text("result"), DetailBinder.provenance(it))),
                DetailBinder.provenance(figure));
    }

    private static Accreditor accreditor(Mapping body) {
        return new Accreditor(
                body.key("key"),
                body.text("name"),
                body.each("details", DetailBinder::detail),
                DetailBinder.provenance(body));
    }

    private static Association association(Mapping body, ContinuingEducationBinder continuing) {
        return new Association(
                body.key("key"),
                body.text("name"),
                body.texts("domains"),
                body.texts("benefits"),
                body.each("details", DetailBinder::detail),
                body.each("membership_categories", ReferenceBinder::category),
                body.nested("continuing_education", continuing::rules));
    }

    private static MembershipCategory category(Mapping category) {
        return new MembershipCategory(
                category.key("key"),
                category.text("label"),
                category.textOrNull("rule"),
                DetailBinder.provenance(category));
    }
}
