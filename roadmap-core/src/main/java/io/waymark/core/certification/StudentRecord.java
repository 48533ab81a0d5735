package io.waymark.core.certification;

import io.waymark.core.roadmap.DegreeLevel;
import io.waymark.core.roadmap.DegreeStatus;
import io.waymark.core.roadmap.EligibilityCondition;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Term;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is on somebody's record on a day, asked condition by condition.
 *
 * @param evidence what is submitted or verified; what was returned or withdrawn is no evidence
 */
public record StudentRecord(List<RecordedEvidence> evidence, LocalDate today) {

    public StudentRecord {
        evidence = List.copyOf(evidence);
    }

    Finding find(EligibilityCondition condition) {
        return switch (condition) {
            case EligibilityCondition.Graduated it -> graduated(it);
            case EligibilityCondition.InProgram it -> inProgram(it);
            case EligibilityCondition.CredentialHeld it -> held(it);
            case EligibilityCondition.HoursLogged it -> hours(it);
            case EligibilityCondition.YearsWorked it -> worked(it);
            case EligibilityCondition.CoursesPassed it -> courses(it);
            case EligibilityCondition.MemberOf it -> member(it);
            case EligibilityCondition.ProceduresDone it -> procedures(it);
            case EligibilityCondition.EachOf _, EligibilityCondition.OneOf _, EligibilityCondition.NotOnRecord _ ->
                Finding.UNTOLD;
        };
    }

    private Finding graduated(EligibilityCondition.Graduated asked) {
        var found = degrees(DegreeStatus.CONFERRED, asked.levels(), asked.accreditor());
        if (found.fit().isEmpty()) {
            return found.without();
        }
        var degrees = found.fit();
        var within = asked.within();
        if (within == null) {
            return Finding.of(degrees);
        }
        var dated = degrees.stream().filter(it -> it.on() != null).toList();
        if (dated.isEmpty()) {
            return Finding.UNTOLD;
        }
        var inTime = dated.stream()
                .filter(it -> !Objects.requireNonNull(it.on()).plus(within).isBefore(today))
                .toList();
        return inTime.isEmpty()
                ? Finding.tooLate(latest(dated, RecordedEvidence::on).plus(within), dated)
                : Finding.of(inTime);
    }

    private Finding inProgram(EligibilityCondition.InProgram asked) {
        var found = degrees(DegreeStatus.ENROLLED, asked.levels(), asked.accreditor());
        if (found.fit().isEmpty()) {
            return found.without();
        }
        var programs = found.fit();
        var before = asked.before();
        if (before == null) {
            return Finding.of(programs);
        }
        var dated = programs.stream().filter(it -> it.until() != null).toList();
        if (dated.isEmpty()) {
            return Finding.UNTOLD;
        }
        var going = dated.stream().filter(it -> it.holdsOn(today)).toList();
        if (going.isEmpty()) {
            return Finding.tooLate(latest(dated, RecordedEvidence::until), dated);
        }
        var soon = going.stream()
                .filter(it -> !today.isBefore(Objects.requireNonNull(it.until()).minus(before)))
                .toList();
        return soon.isEmpty()
                ? Finding.tooEarly(earliest(going, RecordedEvidence::until).minus(before), going)
                : Finding.of(soon);
    }

    private static LocalDate earliest(
            List<RecordedEvidence> found, Function<RecordedEvidence, @Nullable LocalDate> day) {
        return found.stream()
                .map(it -> Objects.requireNonNull(day.apply(it)))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static LocalDate latest(List<RecordedEvidence> found, Function<RecordedEvidence, @Nullable LocalDate> day) {
        return found.stream()
                .map(it -> Objects.requireNonNull(day.apply(it)))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private FoundDegrees degrees(DegreeStatus status, List<DegreeLevel> levels, @Nullable String accreditor) {
        var degrees =
                proofs(EvidenceSpec.DegreeRecord.class, it -> it.status() == status && levels.contains(it.level()));
        return accreditor == null
                ? new FoundDegrees(degrees, List.of(), List.of())
                : FoundDegrees.accreditedBy(accreditor, degrees, today);
    }

    private Finding held(EligibilityCondition.CredentialHeld asked) {
        return lasting(evidence.stream()
                .filter(it -> it.isProof(
                        EvidenceSpec.CertificationRecord.class,
                        spec -> isOne(asked.credentials(), it.choice(), spec.credentials())))
                .toList());
    }

    /** What names none of those that are asked for is one of them only if all are. */
    private static boolean isOne(List<String> wanted, @Nullable String named, List<Term> asked) {
        return named != null
                ? wanted.contains(named)
                : asked.stream().map(Term::key).allMatch(wanted::contains);
    }

    private Finding hours(EligibilityCondition.HoursLogged asked) {
        return Finding.counted(
                evidence.stream()
                        .filter(it -> asked.steps().isEmpty() || asked.steps().contains(it.step()))
                        .filter(it -> it.isProof(EvidenceSpec.HoursLog.class, _ -> true))
                        .toList(),
                asked.target());
    }

    /** Where no occupation is named, the record does not tell whether a job was of the kind that is asked for. */
    private Finding worked(EligibilityCondition.YearsWorked asked) {
        var jobs = evidence.stream()
                .filter(it -> it.isProof(EvidenceSpec.EmploymentRecord.class, _ -> true) && it.on() != null)
                .filter(it -> asked.occupations().isEmpty()
                        || it.choice() != null && asked.occupations().contains(it.choice()))
                .sorted(Comparator.comparing(it -> Objects.requireNonNull(it.on())))
                .toList();
        if (jobs.isEmpty()) {
            return Finding.MISSING;
        }
        var longEnough = jobs.stream()
                .filter(it ->
                        !Objects.requireNonNull(it.on()).plus(asked.atLeast()).isAfter(today))
                .toList();
        if (longEnough.isEmpty()) {
            return Finding.tooEarly(
                    Objects.requireNonNull(jobs.getFirst().on()).plus(asked.atLeast()), List.of(jobs.getFirst()));
        }
        return asked.occupations().isEmpty() ? Finding.untold(longEnough) : Finding.of(longEnough);
    }

    private Finding courses(EligibilityCondition.CoursesPassed asked) {
        var bySubject = asked.subjects().stream()
                .map(subject -> proofs(
                        EvidenceSpec.CourseCompletion.class,
                        it -> it.subject().key().equals(subject)))
                .map(Finding::of)
                .toList();
        var verdict = EligibilityVerdict.ofEach(
                bySubject.stream().map(Finding::verdict).toList());
        var reason = bySubject.stream()
                .filter(it -> it.verdict() == verdict)
                .map(Finding::reason)
                .findFirst()
                .orElse(EligibilityReason.MISSING);
        return new Finding(
                verdict,
                reason,
                bySubject.stream().flatMap(it -> it.restsOn().stream()).toList());
    }

    private Finding member(EligibilityCondition.MemberOf asked) {
        return lasting(proofs(
                EvidenceSpec.MembershipRecord.class,
                it -> it.association().key().equals(asked.association())));
    }

    private Finding procedures(EligibilityCondition.ProceduresDone asked) {
        return Finding.counted(
                proofs(
                        EvidenceSpec.ProcedureCount.class,
                        it -> it.procedure().key().equals(asked.procedure())),
                asked.target());
    }

    private Finding lasting(List<RecordedEvidence> found) {
        return Finding.of(found.stream().filter(it -> it.holdsOn(today)).toList(), found, EligibilityReason.EXPIRED);
    }

    private <S extends EvidenceSpec> List<RecordedEvidence> proofs(Class<S> kind, Predicate<S> what) {
        return evidence.stream().filter(it -> it.isProof(kind, what)).toList();
    }
}
