package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.Detail;
import io.waymark.core.roadmap.Detail.Value;
import io.waymark.core.roadmap.Fact;
import io.waymark.core.roadmap.Provenance;

/** Facts and values that a source stands behind. */
final class DetailBinder {

    private DetailBinder() {}

    static Provenance provenance(Mapping said) {
        return new Provenance(
                said.textOrNull("source"), said.textOrNull("as_of"), said.flag("uncertain"), said.textOrNull("note"));
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
