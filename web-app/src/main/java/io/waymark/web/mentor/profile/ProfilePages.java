package io.waymark.web.mentor.profile;

import io.waymark.core.time.MeetingKind;
import io.waymark.mentor.api.MentorClient;
import io.waymark.web.services.PageParts;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.roadmap.RoadmapTitles;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts the page of a profile together: what is saved, and what its fields offer, asked at once. */
@Component
class ProfilePages {

    private static final List<String> LANGUAGES =
            List.of("en", "es", "zh", "tl", "vi", "ar", "fr", "ko", "ru", "ht", "hi", "pt", "so", "ase");

    private final MentorClient mentors;
    private final RoadmapTitles roadmaps;
    private final PageParts parts;
    private final Texts texts;

    ProfilePages(MentorClient mentors, RoadmapTitles roadmaps, PageParts parts, Texts texts) {
        this.mentors = mentors;
        this.roadmaps = roadmaps;
        this.parts = parts;
        this.texts = texts;
    }

    /**
     * @param typed the languages that are ticked besides those saved
     */
    ProfilePage load(List<String> typed) {
        var own = parts.load(mentors::own);
        var stages = roadmaps.stepsByStage();
        var saved = own.get();
        return new ProfilePage(
                saved,
                stages,
                roadmaps.roadmaps(),
                Stream.of(MeetingKind.values())
                        .map(kind -> new Choice(kind.name(), texts.say("meeting.way." + kind)))
                        .toList(),
                Stream.of(LANGUAGES, saved.languages(), typed)
                        .flatMap(List::stream)
                        .distinct()
                        .map(tag -> new Choice(
                                tag, Locale.forLanguageTag(tag).getDisplayName(LocaleContextHolder.getLocale())))
                        .toList());
    }
}
