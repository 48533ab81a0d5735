package io.waymark.stack.demo;

import io.waymark.advising.api.occupation.AgreeOnGap;
import io.waymark.advising.api.occupation.RateSkills;
import io.waymark.advising.api.occupation.SkillApi;
import io.waymark.core.roadmap.Skill;
import java.util.HashMap;
import java.util.Map;

/** How students rate themselves at the start, halfway and lately, and what their advisors agreed with them. */
final class DemoSkills {

    private static final int MOST_RATINGS = 3;

    private static final Map<String, String> AGREED = Map.of(
            "attention-to-detail",
            "Check ten coded charts a week against the answer key until the error rate is under five percent.",
            "medical-terminology",
            "Pass HIT 110 this term; look up and write down ten new words a week.",
            "technical-skills",
            "Do the spreadsheet tutorial of the library before the end of the month.");

    private final DemoCollege college;
    private final DemoStudent student;

    DemoSkills(DemoCollege college, DemoStudent student) {
        this.college = college;
        this.student = student;
    }

    /** @param time which of their ratings it is, from 0 */
    void rate(int time) {
        var api = college.as(student.email()).advising(SkillApi.class);
        var career = api.own(student.id().value()).getFirst();
        var levels = new HashMap<String, Integer>();
        for (var line : career.skills()) {
            levels.put(line.skill().key(), level(levels.size(), time));
        }
        api.rate(student.id().value(), career.roadmap().key(), new RateSkills(levels));
    }

    /** Everybody grows, in some skills sooner than in others. */
    private int level(int skill, int time) {
        var start = 1 + (skill + student.number()) % 2;
        var grown = (skill + student.number()) % MOST_RATINGS == 2 ? time / 2 : time;
        return Math.min(Skill.BEST, start + grown);
    }

    /** The advisor marks the widest gap that there is something to say about. */
    void agree() {
        var career = college.as(student.email())
                .advising(SkillApi.class)
                .own(student.id().value())
                .getFirst();
        career.skills().stream()
                .filter(it ->
                        it.standing().isGap() && AGREED.containsKey(it.skill().key()))
                .findFirst()
                .map(it -> it.skill().key())
                .ifPresent(skill -> college.as(student.advisor())
                        .advising(SkillApi.class)
                        .agree(
                                student.id().value(),
                                career.roadmap().key(),
                                skill,
                                new AgreeOnGap(AGREED.getOrDefault(skill, ""))));
    }
}
