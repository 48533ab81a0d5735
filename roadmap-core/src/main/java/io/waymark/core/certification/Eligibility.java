package io.waymark.core.certification;

import io.waymark.core.roadmap.Credential;
import io.waymark.core.roadmap.EligibilityCondition;
import io.waymark.core.roadmap.EligibilityRule;
import io.waymark.core.roadmap.Provenance;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody may sit an exam, rule by rule.
 *
 * @param verdict of all rules that are not only recommended; where no rule of an exam binds nobody can tell
 */
public record Eligibility(EligibilityVerdict verdict, List<RuleOutcome> rules) {

    public Eligibility {
        rules = List.copyOf(rules);
    }

    public static Eligibility of(Credential credential, StudentRecord record) {
        var rules = outcomes(credential.eligibility(), record);
        return new Eligibility(ofEach(rules), rules);
    }

    /** From when the exam can be taken by the record, for whom it is too early; null where no day is known. */
    public @Nullable LocalDate earliest() {
        return verdict == EligibilityVerdict.MET
                ? null
                : rules.stream()
                        .filter(it -> !it.rule().recommended())
                        .flatMap(it -> Stream.ofNullable(it.earliest()))
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** Whether the credential is on the record already. */
    public static RuleOutcome award(Credential credential, StudentRecord record) {
        var held = new EligibilityCondition.CredentialHeld(List.of(credential.key()));
        var rule = new EligibilityRule(
                credential.name(), new Provenance(null, null, false, null), false, false, null, held);
        return record.find(held).of(rule);
    }

    private static List<RuleOutcome> outcomes(List<EligibilityRule> rules, StudentRecord record) {
        return rules.stream().map(it -> outcome(it, record)).toList();
    }

    private static RuleOutcome outcome(EligibilityRule rule, StudentRecord record) {
        var parts = outcomes(rule.condition().parts(), record);
        var outcome = switch (rule.condition()) {
            case EligibilityCondition.EachOf _ -> whole(rule, ofEach(parts), parts);
            case EligibilityCondition.OneOf _ -> whole(rule, ofOne(parts), parts);
            default -> record.find(rule.condition()).of(rule);
        };
        return outcome.asCertainAsTheRule();
    }

    private static RuleOutcome whole(EligibilityRule rule, EligibilityVerdict verdict, List<RuleOutcome> parts) {
        return new RuleOutcome(rule, verdict, EligibilityReason.PARTS, null, null, null, List.of(), parts);
    }

    private static EligibilityVerdict ofEach(List<RuleOutcome> rules) {
        var binding = rules.stream().filter(it -> !it.rule().recommended()).toList();
        return binding.isEmpty() ? EligibilityVerdict.CANNOT_TELL : EligibilityVerdict.ofEach(verdicts(binding));
    }

    /** Of an exception nobody can tell; that does not make what is missing uncertain. */
    private static EligibilityVerdict ofOne(List<RuleOutcome> rules) {
        var usual = rules.stream()
                .filter(it -> !it.rule().exception() || it.verdict() == EligibilityVerdict.MET)
                .toList();
        return EligibilityVerdict.ofOne(verdicts(usual.isEmpty() ? rules : usual));
    }

    private static List<EligibilityVerdict> verdicts(List<RuleOutcome> rules) {
        return rules.stream().map(RuleOutcome::verdict).toList();
    }
}
