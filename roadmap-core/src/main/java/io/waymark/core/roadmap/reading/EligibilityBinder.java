package io.waymark.core.roadmap.reading;

import io.waymark.core.roadmap.DegreeLevel;
import io.waymark.core.roadmap.EligibilityCondition;
import io.waymark.core.roadmap.EligibilityRule;
import io.waymark.core.roadmap.StepKey;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who may sit an exam. A rule that says nothing about records, as earlier editions had them, is one that no record tells. */
final class EligibilityBinder {

    private static final int MOST = 10_000;

    private static final Map<String, BiFunction<Mapping, String, EligibilityCondition>> CONDITIONS = conditions();

    private EligibilityBinder() {}

    private static Map<String, BiFunction<Mapping, String, EligibilityCondition>> conditions() {
        var known = new LinkedHashMap<String, BiFunction<Mapping, String, EligibilityCondition>>();
        known.put("all", (rule, name) -> new EligibilityCondition.EachOf(parts(rule, name)));
        known.put("any", (rule, name) -> new EligibilityCondition.OneOf(parts(rule, name)));
        known.put("graduated", (rule, name) -> nested(rule, name, EligibilityBinder::graduated));
        known.put("in_program", (rule, name) -> nested(rule, name, EligibilityBinder::inProgram));
        known.put("holds", (rule, name) -> new EligibilityCondition.CredentialHeld(keys(rule, name)));
        known.put("hours", (rule, name) -> nested(rule, name, EligibilityBinder::hours));
        known.put("work", (rule, name) -> nested(rule, name, EligibilityBinder::work));
        known.put("courses", (rule, name) -> new EligibilityCondition.CoursesPassed(keys(rule, name)));
        known.put("member", (rule, name) -> new EligibilityCondition.MemberOf(rule.key(name)));
        known.put("procedures", (rule, name) -> nested(rule, name, EligibilityBinder::procedures));
        return known;
    }

    static EligibilityRule rule(Mapping rule) {
        return new EligibilityRule(
                rule.text("text"),
                DetailBinder.provenance(rule),
                rule.flag("recommended"),
                rule.flag("exception"),
                rule.keyOrNull("step", StepKey::of),
                condition(rule));
    }

    private static EligibilityCondition condition(Mapping rule) {
        // Each name is asked for, so that the reader can tell what is known here.
        var given = CONDITIONS.keySet().stream().filter(rule::has).toList();
        if (given.isEmpty()) {
            return new EligibilityCondition.NotOnRecord();
        }
        if (given.size() > 1) {
            rule.refuse("A rule says one thing; this says %s.".formatted(String.join(" and ", given)));
        }
        var name = given.getFirst();
        return Objects.requireNonNull(CONDITIONS.get(name)).apply(rule, name);
    }

    private static List<EligibilityRule> parts(Mapping rule, String name) {
        var parts = rule.each(name, EligibilityBinder::rule);
        if (parts.isEmpty()) {
            rule.refuse(name, "\"%s\" is empty.".formatted(name));
        }
        return parts;
    }

    private static List<String> keys(Mapping rule, String name) {
        var keys = rule.keys(name, Spelling::kebab);
        if (keys.isEmpty()) {
            rule.refuse(name, "\"%s\" is empty.".formatted(name));
        }
        return keys;
    }

    private static EligibilityCondition nested(
            Mapping rule, String name, Function<Mapping, EligibilityCondition> reader) {
        return Objects.requireNonNullElseGet(rule.nested(name, reader), EligibilityCondition.NotOnRecord::new);
    }

    private static EligibilityCondition graduated(Mapping degree) {
        return new EligibilityCondition.Graduated(levels(degree), accreditor(degree), degree.periodOrNull("within"));
    }

    private static EligibilityCondition inProgram(Mapping degree) {
        return new EligibilityCondition.InProgram(levels(degree), accreditor(degree), degree.periodOrNull("before"));
    }

    private static List<DegreeLevel> levels(Mapping degree) {
        var levels = degree.scalars("levels").stream()
                .map(it -> it.choice(DegreeLevel.class, "degree level"))
                .toList();
        if (levels.isEmpty()) {
            degree.refuse("\"levels\" is missing or empty.");
        }
        return levels;
    }

    private static @Nullable String accreditor(Mapping degree) {
        return degree.keyOrNull("accreditor", Spelling::kebab);
    }

    private static EligibilityCondition hours(Mapping hours) {
        return new EligibilityCondition.HoursLogged(hours.whole("target", 1, MOST), hours.keys("steps", StepKey::of));
    }

    private static EligibilityCondition work(Mapping work) {
        var atLeast = work.periodOrNull("at_least");
        if (atLeast == null) {
            work.refuse("\"at_least\" is missing.");
        }
        return new EligibilityCondition.YearsWorked(
                Objects.requireNonNullElse(atLeast, Period.ofYears(1)), work.texts("occupations"));
    }

    private static EligibilityCondition procedures(Mapping procedures) {
        return new EligibilityCondition.ProceduresDone(
                procedures.key("procedure"), procedures.whole("target", 1, MOST));
    }
}
