package io.waymark.web.ui.form;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * A date and a time of it as somebody types them into the fields {@code date} and {@code at}, and which of two it is, where the
 * clock shows it twice: {@code turn}, 1 or 2.
 *
 * @param zone by whose clock
 */
public record TypedMoment(
        @Nullable String date,
        @Nullable String at,
        @Nullable String turn,
        ZoneId zone) {

    public boolean isEmpty() {
        return (date == null || date.isBlank()) && (at == null || at.isBlank());
    }

    /** Whether both were typed and can be read. */
    public boolean isReadable() {
        return Typed.date(date) != null && Typed.time(at) != null;
    }

    /** All that it can mean: two where the clock goes back, none where it skips the time. */
    public List<Instant> moments() {
        return Typed.moments(date, at, zone);
    }

    /** What is meant, if that is clear. */
    public Optional<Instant> moment() {
        var moments = moments();
        return moments.size() == 1
                ? Optional.of(moments.getFirst())
                : IntStream.range(0, moments.size())
                        .filter(each -> String.valueOf(each + 1).equals(turn))
                        .mapToObj(moments::get)
                        .findFirst();
    }

    /** Says at its fields what is wrong; {@code unreadable} is the text for what cannot be read. */
    public void check(BindingResult errors, String unreadable) {
        if (!isReadable()) {
            errors.rejectValue(Typed.date(date) == null ? "date" : "at", unreadable);
        } else if (moments().isEmpty()) {
            errors.rejectValue("at", "typed.skipped");
        } else if (moment().isEmpty()) {
            errors.rejectValue("turn", "typed.twice");
        }
    }

    /** Both, where the clock shows it twice, to choose from; else none. */
    public List<Choice> turns(Function<Instant, String> said) {
        var moments = moments();
        return moments.size() < 2
                ? List.of()
                : IntStream.range(0, moments.size())
                        .mapToObj(each -> new Choice(String.valueOf(each + 1), said.apply(moments.get(each))))
                        .toList();
    }
}
