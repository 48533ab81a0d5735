package io.waymark.web.ui.career;

import io.waymark.core.roadmap.Outlook;
import io.waymark.web.ui.career.CareerPage.KeyFigure;
import io.waymark.web.ui.message.Texts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What people want to know of a career first; what nobody knows is left out. */
@Component
class KeyFigures {

    private final OutlookTexts words;
    private final Texts texts;

    KeyFigures(OutlookTexts words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    List<KeyFigure> of(Outlook own, @Nullable Outlook everybody) {
        return Stream.of(pay(own, everybody), growth(own, everybody), openings(own), entry(own))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable KeyFigure pay(Outlook own, @Nullable Outlook everybody) {
        var pay = own.pay();
        if (pay.median() == null) {
            return null;
        }
        return new KeyFigure(
                texts.say("career.pay.median"),
                words.dollars(pay.median()),
                false,
                words.dated(
                        pay.hour() == null ? texts.say("career.pay.year") : texts.say("career.pay.hour", pay.hour()),
                        pay,
                        everybody(
                                everybody == null
                                        ? null
                                        : words.dollars(everybody.pay().median())),
                        everybody));
    }

    private @Nullable KeyFigure growth(Outlook own, @Nullable Outlook everybody) {
        if (own.growth() == null) {
            return null;
        }
        return new KeyFigure(
                texts.say("career.growth.over", words.period(own)),
                words.percent(own.growth()),
                false,
                note(
                        own.descriptor() == null ? "" : texts.say("career.growth.described", own.descriptor()),
                        everybody == null ? null : words.percent(everybody.growth())));
    }

    private @Nullable KeyFigure openings(Outlook own) {
        var jobs = own.jobs();
        if (jobs.openings() == null) {
            return null;
        }
        return new KeyFigure(
                texts.say("career.openings.year"),
                words.count(jobs.openings()),
                false,
                jobs.now() == null
                        ? texts.say("career.openings.where")
                        : texts.say("career.openings.jobs", words.count(jobs.now())));
    }

    private @Nullable KeyFigure entry(Outlook own) {
        if (own.entryEducation() == null) {
            return null;
        }
        return new KeyFigure(
                texts.say("career.entry"),
                own.entryEducation(),
                true,
                own.training() == null ? "" : texts.say("career.trained", own.training()));
    }

    private String note(String own, @Nullable String everybody) {
        return texts.sentences(List.of(own, everybody(everybody)));
    }

    private String everybody(@Nullable String figure) {
        return figure == null ? "" : texts.say("career.everybody", figure);
    }
}
