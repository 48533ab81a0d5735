package io.waymark.web.ui.career;

import io.waymark.core.roadmap.Outlook;
import io.waymark.core.roadmap.Outlook.Pay;
import io.waymark.web.ui.chart.ChartUnit;
import io.waymark.web.ui.guide.SourceTexts;
import io.waymark.web.ui.message.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says the figures of an outlook as the viewer reads numbers. */
@Component
class OutlookTexts {

    private static final int HUNDRED = 100;

    private final SourceTexts sources;
    private final Texts texts;

    OutlookTexts(SourceTexts sources, Texts texts) {
        this.sources = sources;
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

    /** What a career pays and what all do, with the month that it is of; with both if they differ. */
    String dated(String own, Pay pay, String everybody, @Nullable Outlook all) {
        var last = all == null ? pay : all.pay();
        return texts.sentences(
                List.of(own, Objects.equals(pay.asOf(), last.asOf()) ? "" : asOf(pay), everybody, asOf(last)));
    }

    /** What it paid, and when. */
    String then(Pay pay) {
        if (pay.median() == null) {
            return "";
        }
        var dollars = dollars(pay.median());
        return pay.asOf() == null
                ? texts.say("career.history.pay.undated", dollars)
                : texts.say("career.history.pay", sources.day(pay.asOf()), dollars);
    }

    private String asOf(Pay pay) {
        return pay.asOf() == null ? "" : texts.say("career.pay.as-of", sources.day(pay.asOf()));
    }

    private String said(@Nullable BigDecimal amount, ChartUnit unit, int divisor) {
        return amount == null
                ? texts.say("career.unknown")
                : unit.say(amount.doubleValue() / divisor, LocaleContextHolder.getLocale());
    }
}
