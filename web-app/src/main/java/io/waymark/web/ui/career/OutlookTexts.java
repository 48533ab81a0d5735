package io.waymark.web.ui.career;

import io.waymark.core.roadmap.Outlook;
import io.waymark.web.ui.chart.ChartUnit;
import io.waymark.web.ui.message.Texts;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says the figures of an outlook as the viewer reads numbers. */
@Component
class OutlookTexts {

    private static final int HUNDRED = 100;

    private final Texts texts;

    OutlookTexts(Texts texts) {
        this.texts = texts;
    }

    String dollars(@Nullable BigDecimal amount) {
        return said(amount, ChartUnit.DOLLARS, 1);
    }

    String percent(@Nullable BigDecimal amount) {
        return said(amount, ChartUnit.PERCENT, HUNDRED);
    }

    String count(@Nullable BigDecimal amount) {
        return said(amount, ChartUnit.COUNT, 1);
    }

    String entry(Outlook outlook) {
        var education = Objects.requireNonNullElseGet(outlook.entryEducation(), () -> texts.say("career.unknown"));
        return outlook.training() == null
                ? education
                : texts.say("career.entry.trained", education, outlook.training());
    }

    /** 2024 to 2034. */
    String period(Outlook outlook) {
        var years = outlook.period().split("-", 2);
        return years.length < 2 ? outlook.period() : texts.say("career.period", years[0], years[1]);
    }

    private String said(@Nullable BigDecimal amount, ChartUnit unit, int divisor) {
        return amount == null
                ? texts.say("career.unknown")
                : unit.say(amount.doubleValue() / divisor, LocaleContextHolder.getLocale());
    }
}
