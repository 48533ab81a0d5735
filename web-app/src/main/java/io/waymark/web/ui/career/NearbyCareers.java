package io.waymark.web.ui.career;

import io.waymark.advising.api.occupation.NearbyOccupation;
import io.waymark.advising.api.occupation.OccupationView;
import io.waymark.core.roadmap.Outlook;
import io.waymark.web.ui.message.Texts;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Careers beside another, and those above it. */
@Component
class NearbyCareers {

    private final OutlookTexts words;
    private final Texts texts;

    NearbyCareers(OutlookTexts words, Texts texts) {
        this.words = words;
        this.texts = texts;
    }

    /** @param careers where the pages of careers are */
    List<NearbyCareer> related(OccupationView career, String careers) {
        return career.related().stream().map(it -> nearby(it, careers)).toList();
    }

    /** From the career itself up to those that it can lead to; none if it leads to none. */
    List<NearbyCareer> ladder(OccupationView career, String careers) {
        if (career.advanced().isEmpty()) {
            return List.of();
        }
        var own = career.outlook().stream().findFirst().orElse(null);
        var here = nearby(career.roadmap().title(), null, texts.say("career.ladder.here"), own);
        return Stream.concat(Stream.of(here), career.advanced().stream().map(it -> nearby(it, careers)))
                .toList();
    }

    private NearbyCareer nearby(NearbyOccupation near, String careers) {
        return nearby(
                near.title(), near.roadmap() == null ? null : careers + near.roadmap(), near.why(), near.outlook());
    }

    private NearbyCareer nearby(String title, @Nullable String href, String why, @Nullable Outlook outlook) {
        var unknown = texts.say("career.unknown");
        return outlook == null
                ? new NearbyCareer(title, href, why, unknown, unknown, unknown, unknown, null)
                : new NearbyCareer(
                        title,
                        href,
                        why,
                        words.dollars(outlook.pay().median()),
                        words.percent(outlook.growth()),
                        words.count(outlook.jobs().openings()),
                        words.entry(outlook),
                        outlook.provenance());
    }
}
