package io.waymark.web.advisor.students;

import io.waymark.advising.api.caseload.CaseloadRow;
import io.waymark.advising.api.journey.HomeView;
import io.waymark.advising.api.journey.JourneyView;
import io.waymark.advising.api.occupation.SkillsView;
import io.waymark.advising.api.placement.PlacementView;
import io.waymark.scheduling.api.BookingCheck;
import io.waymark.web.services.PagePart;
import io.waymark.web.services.PageParts;
import io.waymark.web.ui.booking.AskedTime;
import io.waymark.web.ui.booking.BookingCheckPanel;
import io.waymark.web.ui.booking.BookingChecks;
import io.waymark.web.ui.career.SkillsPage;
import io.waymark.web.ui.career.SkillsPages;
import io.waymark.web.ui.form.Choice;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.placement.PlacementSummaries;
import io.waymark.web.ui.placement.PlacementSummary;
import io.waymark.web.ui.roadmap.RoadmapTitles;
import io.waymark.web.ui.time.When;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a student's file together; all of it is asked for at once, and each part stands without the others. */
@Component
class StudentFiles {

    private final FileSources sources;
    private final FileTimelines timelines;
    private final FileHeads heads;
    private final FileReasons reasons;
    private final FileRoadmaps roadmaps;
    private final FileProfile profile;
    private final SkillsPages ratings;
    private final PlacementSummaries placements;
    private final RoadmapTitles titles;
    private final BookingChecks checks;
    private final When when;
    private final PageParts parts;
    private final Texts texts;

    StudentFiles(
            FileSources sources,
            FileTimelines timelines,
            FileHeads heads,
            FileReasons reasons,
            FileRoadmaps roadmaps,
            FileProfile profile,
            SkillsPages ratings,
            PlacementSummaries placements,
            RoadmapTitles titles,
            BookingChecks checks,
            When when,
            PageParts parts,
            Texts texts) {
        this.sources = sources;
        this.timelines = timelines;
        this.heads = heads;
        this.reasons = reasons;
        this.roadmaps = roadmaps;
        this.profile = profile;
        this.ratings = ratings;
        this.placements = placements;
        this.titles = titles;
        this.checks = checks;
        this.when = when;
        this.parts = parts;
        this.texts = texts;
    }

    StudentFile load(UUID student, TimelineFilter filter, @Nullable String roadmap, AskedTime asked) {
        var at = asked.in(when.zone()).orElse(null);
        var person = parts.load(() -> sources.person(student));
        var row = parts.load(() -> sources.row(student));
        var home = parts.load(() -> sources.home(student, roadmap));
        var waiting = parts.load(() -> sources.waiting(student));
        var coming = parts.load(() -> sources.coming(student));
        var checked = parts.load(() -> sources.bookable(student, at));
        var happened = parts.load(() -> timelines.load(student, filter));
        var advisors = parts.load(() -> sources.advisors(student));
        var defined = parts.load(sources::defined);
        var values = parts.load(() -> sources.attributes(student));
        var rated = parts.load(() -> sources.skills(student));
        var placed = parts.load(() -> sources.placements(student));
        var offered = parts.load(titles::roadmaps);
        var listed = row.orNull();
        var walked = home.orNull();
        var page = happened.orNull();
        var head = heads.of(person.get(), first(listed), journey(first(walked)));
        return new StudentFile(
                head,
                roadmap(head, walked, offered),
                listed == null ? null : reasons(head, first(listed)),
                waiting.orNull(),
                coming.orNull(),
                bookable(head, checked.orNull(), asked),
                page == null ? null : timelines.show(head, filter, page),
                advisors.orNull(),
                skills(rated.orNull()),
                profile.of(defined.orNull(), values.orNull()),
                summaries(placed.orNull()),
                ContactChoices.of(texts));
    }

    private @Nullable List<SkillsPage> skills(@Nullable List<SkillsView> rated) {
        return rated == null ? null : rated.stream().map(ratings::of).toList();
    }

    private @Nullable BookingCheckPanel bookable(FileHead head, @Nullable BookingCheck check, AskedTime asked) {
        return check == null ? null : checks.of(head.id(), head.called(), check, asked, head.href());
    }

    private static @Nullable JourneyView journey(@Nullable HomeView home) {
        return home == null ? null : home.journey();
    }

    private FileRoadmap roadmap(FileHead head, @Nullable List<HomeView> walked, PagePart<List<Choice>> offered) {
        if (walked == null) {
            return FileRoadmap.SILENT;
        }
        return walked.isEmpty() ? FileRoadmap.none(offered.orElse(List.of())) : roadmaps.of(head, walked.getFirst());
    }

    private List<FileReason> reasons(FileHead head, @Nullable CaseloadRow listed) {
        return listed == null ? List.of() : reasons.of(head, listed.reasons());
    }

    private @Nullable List<PlacementSummary> summaries(@Nullable List<PlacementView> placed) {
        return placed == null ? null : placements.of(placed);
    }

    private static <T> @Nullable T first(@Nullable List<T> found) {
        return found == null || found.isEmpty() ? null : found.getFirst();
    }
}
