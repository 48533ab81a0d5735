package io.waymark.advising.kind;

import io.waymark.advising.api.kind.Choice;
import io.waymark.advising.api.kind.ShownField;
import io.waymark.advising.api.kind.ShownValue;
import io.waymark.advising.api.kind.ShownValue.Type;
import io.waymark.core.roadmap.Term;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry, put together value by value for those who look at it; what is not there is left out. */
public final class ShownEntry {

    private final List<ShownValue> values = new ArrayList<>();

    public ShownEntry text(String name, @Nullable String text) {
        return add(name, Type.TEXT, text);
    }

    public ShownEntry link(String name, @Nullable String address) {
        return add(name, Type.LINK, address);
    }

    public ShownEntry date(String name, @Nullable LocalDate day) {
        return add(name, Type.DATE, day == null ? null : day.toString());
    }

    public ShownEntry time(String name, @Nullable LocalTime time) {
        return add(name, Type.TIME, time == null ? null : time.toString());
    }

    public ShownEntry number(String name, @Nullable BigDecimal number) {
        return add(name, Type.NUMBER, number == null ? null : number.toPlainString());
    }

    public ShownEntry code(String name, @Nullable String code) {
        return add(name, Type.CODE, code);
    }

    /** What was chosen, by its label, if it is still among them. */
    public ShownEntry chosen(String name, @Nullable String key, List<Term> among) {
        return text(name, key == null ? null : Choices.label(key, among));
    }

    /** A value that the college names itself. */
    public ShownEntry labelled(Choice field, Type type, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.add(new ShownValue(field.key(), field.label(), type, value));
        }
        return this;
    }

    private ShownEntry add(String name, Type type, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.add(new ShownValue(name, null, type, value));
        }
        return this;
    }

    public ShownField field() {
        return ShownField.entry("entry", values);
    }

    public List<ShownField> alone() {
        return List.of(field());
    }
}
