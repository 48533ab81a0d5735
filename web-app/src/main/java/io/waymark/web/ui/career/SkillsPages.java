package io.waymark.web.ui.career;

import io.waymark.advising.api.occupation.SkillsView;
import io.waymark.advising.api.occupation.SkillsView.SkillLine;
import io.waymark.web.ui.career.SkillsPage.GapLine;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.page.Link;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Puts a student's skills together, for the student and for whoever advises them. */
@Component
public class SkillsPages {

    private static final int LONGEST_TOPIC = 500;

    private final SkillCharts charts;
    private final Texts texts;

    SkillsPages(SkillCharts charts, Texts texts) {
        this.charts = charts;
        this.texts = texts;
    }

    /** What the student reads. */
    public SkillsPage own(SkillsView skills) {
        return page(skills, "skills.own.", "");
    }

    /** What somebody else reads of the student. */
    public SkillsPage of(SkillsView skills) {
        return page(skills, "skills.of.", skills.student().givenName());
    }

    private SkillsPage page(SkillsView skills, String said, String who) {
        var rated =
                skills.ratings().isEmpty() ? null : skills.ratings().getFirst().day();
        var gaps = skills.skills().stream()
                .filter(it -> it.standing().isGap())
                .sorted(Comparator.comparing((SkillLine it) -> it.standing().missing())
                        .reversed())
                .toList();
        var asked = skills.skills().size();
        var met = skills.skills().stream().filter(it -> it.standing().isMet()).toList();
        var unrated = asked - met.size() - gaps.size();
        var summary = rated == null
                ? texts.say(said + "unrated", who)
                : texts.sentences(List.of(
                        texts.say(said + "summary", met.size(), asked, who),
                        unrated == 0 ? "" : texts.say("skills.unrated", unrated)));
        return new SkillsPage(
                skills,
                summary,
                rated,
                unrated,
                rated == null ? null : charts.draw(skills, summary),
                gaps.stream().map(this::gap).toList(),
                book(skills, gaps),
                met.stream().filter(it -> it.agreed() != null).map(this::gap).toList());
    }

    /** With the topic filled in. */
    private String book(SkillsView skills, List<SkillLine> gaps) {
        var labels = texts.list(gaps.stream().map(it -> it.skill().label()).toList());
        var topic = texts.say("skills.topic", skills.roadmap().title(), labels);
        return Link.to("/student/meetings/advising")
                .with("topic", topic.substring(0, Math.min(topic.length(), LONGEST_TOPIC)))
                .toString();
    }

    private GapLine gap(SkillLine line) {
        return new GapLine(
                line.skill().key(),
                line.skill().label(),
                word(Objects.requireNonNull(line.level())),
                word(line.skill().needs()),
                line.agreed());
    }

    private String word(int level) {
        return texts.say("skills.level", level, texts.say("skills.level." + level));
    }
}
