package io.waymark.web.ui.slots;

import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.time.When;
import java.time.Instant;
import java.time.format.TextStyle;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says what one should know of an offer before picking a time. */
@Component
class OfferTexts {

    private final Texts texts;
    private final When when;

    OfferTexts(Texts texts, When when) {
        this.texts = texts;
        this.when = when;
    }

    /** By which clock the times are, and how far it is then from the host's. */
    String clocks(SlotOffer offer, Instant at) {
        var theirs = offer.hostZone().getRules().getOffset(at).getTotalSeconds();
        var minutes = (theirs - when.zone().getRules().getOffset(at).getTotalSeconds()) / 60;
        if (minutes == 0 || offer.own()) {
            return texts.say("times.zone", when.zoneName());
        }
        var zone = offer.hostZone().getDisplayName(TextStyle.FULL_STANDALONE, LocaleContextHolder.getLocale());
        return texts.say(
                minutes < 0 ? "slots.zone.behind" : "slots.zone.ahead",
                when.zoneName(),
                offer.host(),
                Math.abs(minutes) / 60.0,
                zone);
    }

    @Nullable
    String lost(SlotOffer offer) {
        var lost = offer.selection().lost();
        var conflict = offer.selection().conflict();
        if (lost == null || conflict == null) {
            return null;
        }
        var whose = offer.own() && conflict.isOfTheHours() ? "slots.lost.because.own-hours." : "slots.lost.because.";
        var why = texts.say(whose + conflict.cause(), when.moment(lost.startsAt()), offer.host(), conflict.minutes());
        if (conflict.isOwn()) {
            return texts.say("slots.lost.own", why);
        }
        return texts.say(offer.selection().near().isEmpty() ? "slots.lost" : "slots.lost.near", why);
    }
}
