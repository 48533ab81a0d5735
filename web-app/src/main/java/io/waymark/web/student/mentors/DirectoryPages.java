package io.waymark.web.student.mentors;

import io.waymark.core.paging.Page;
import io.waymark.mentor.api.MentorCard;
import io.waymark.mentor.api.MentorClient;
import io.waymark.mentor.api.Recommendation;
import io.waymark.web.services.PageParts;
import io.waymark.web.student.mentors.DirectoryPage.FoundMentors;
import io.waymark.web.student.roadmap.RoadmapSteps;
import io.waymark.web.student.roadmap.RoadmapSteps.OwnSteps;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts the directory together: the mentors found, and above all of them those recommended. */
@Component
class DirectoryPages {

    private static final int RECOMMENDED = 3;
    private static final int PAGE = 20;

    private final MentorClient mentors;
    private final RoadmapSteps steps;
    private final RecommendedMentors recommended;
    private final MentorCards cards;
    private final PageParts parts;

    DirectoryPages(
            MentorClient mentors,
            RoadmapSteps steps,
            RecommendedMentors recommended,
            MentorCards cards,
            PageParts parts) {
        this.mentors = mentors;
        this.steps = steps;
        this.recommended = recommended;
        this.cards = cards;
        this.parts = parts;
    }

    DirectoryPage load(MentorSearch search) {
        var roadmap = steps.load();
        var listed = parts.load(
                () -> mentors.directory(search.words(), search.stepKey(), search.tongue(), search.after(), PAGE));
        var first = search.isNarrow() || search.after() != null ? null : recommended.load(roadmap, RECOMMENDED);
        var known = roadmap.get();
        var page = listed.unlessSilent();
        return new DirectoryPage(
                known.choices(),
                Languages.choices(),
                page == null ? null : found(page, first == null ? List.of() : first.orElse(List.of()), known, search));
    }

    private FoundMentors found(
            Page<MentorCard> page, List<Recommendation> first, OwnSteps roadmap, MentorSearch search) {
        return new FoundMentors(
                first.stream().map(each -> cards.recommended(each, roadmap)).toList(),
                page.items().stream().map(cards::listed).toList(),
                page.next() == null ? null : search.further(page.next()));
    }
}
