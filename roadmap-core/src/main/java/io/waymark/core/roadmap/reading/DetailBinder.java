package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Detail;
import io.waymark.core.roadmap.Detail.Value;
import io.waymark.core.roadmap.Fact;
import io.waymark.core.roadmap.Provenance;

/** Facts and values that a source stands behind. */
final class DetailBinder {

    private DetailBinder() {}

    static Provenance provenance(Mapping said) {
        var source = said.textOrNull("source");
        return new Provenance(
                source == null ? null : FormerWords.today(source),
                said.textOrNull("as_of"),
                said.flag("uncertain"),
                said.textOrNull("note"),
                said.textOrNull("differs"),
                said.webAddressOrNull("link"),
                said.dateOrNull("checked_on"));
    }

    static Fact fact(Mapping fact) {
        return new Fact(fact.text("text"), provenance(fact));
    }

    static Detail detail(Mapping detail) {
        return new Detail(detail.key("key"), detail.text("label"), value(detail), provenance(detail));
    }

    private static Value value(Mapping detail) {
        var unit = detail.choiceOrNull("unit", Detail.Unit.class, "unit");
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
}
