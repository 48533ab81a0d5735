package io.waymark.advising.education;

import io.waymark.advising.api.education.Accreditation;
import io.waymark.advising.api.education.EducationApi;
import io.waymark.advising.api.education.EducationAsked;
import io.waymark.advising.api.education.EducationView;
import io.waymark.advising.api.education.EnrolledProgram;
import io.waymark.advising.api.education.ProgramView;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.journey.Walk;
import io.waymark.advising.kind.EvidenceKinds;
import io.waymark.advising.person.People;
import io.waymark.advising.person.Relationship;
import io.waymark.advising.person.StudentAccess;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.roadmap.EvidenceRequirement;
import io.waymark.core.roadmap.EvidenceSpec;
import io.waymark.core.roadmap.Step;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a student makes of the directory: a shortlist, a program, its courses and its degree. */
@Service
@Transactional
class EducationService {

    private final StudentAccess access;
    private final People people;
    private final Journeys journeys;
    private final EvidenceKinds kinds;
    private final EducationRecords records;
    private final ShortlistStore shortlists;
    private final ProgramStore store;
    private final ProgramService programs;
    private final Clock clock;

    EducationService(
            StudentAccess access,
            People people,
            Journeys journeys,
            EvidenceKinds kinds,
            EducationRecords records,
            ShortlistStore shortlists,
            ProgramStore store,
            ProgramService programs,
            Clock clock) {
        this.access = access;
        this.people = people;
        this.journeys = journeys;
        this.kinds = kinds;
        this.records = records;
        this.shortlists = shortlists;
        this.store = store;
        this.programs = programs;
        this.clock = clock;
    }

    EducationView show(PersonId student) {
        access.require(student, "education");
        people.find(student).orElseThrow(() -> new NotFoundException("no-such-person", "There is no such person."));
        return view(student);
    }

    EducationView shortlist(PersonId student, UUID program) {
        requireSelf(student);
        shortlists.hold(student);
        var there = shortlists.of(student);
        if (there.stream().noneMatch(it -> it.id().equals(program))) {
            store.find(List.of(program)).stream()
                    .filter(it -> !it.retired())
                    .findFirst()
                    .orElseThrow(() -> new NotFoundException("no-such-program", "There is no such program."));
            if (there.size() >= EducationApi.MOST_SHORTLISTED) {
                throw new RuleViolationException(
                        "shortlist-full",
                        "A shortlist holds %d programs.".formatted(EducationApi.MOST_SHORTLISTED),
                        Map.of("most", EducationApi.MOST_SHORTLISTED));
            }
            shortlists.add(student, program, clock.instant());
        }
        return view(student);
    }

    EducationView unlist(PersonId student, UUID program) {
        requireSelf(student);
        shortlists.remove(student, program);
        return view(student);
    }

    private void requireSelf(PersonId student) {
        if (access.require(student, "education") != Relationship.SELF) {
            throw new AccessDeniedException("Only students shortlist programs for themselves.");
        }
    }

    private EducationView view(PersonId student) {
        var rules = programs.rules();
        var walk = journeys.find(List.of(student)).get(student);
        var enrolled = walk == null
                ? Optional.<SubmittedDegree>empty()
                : Enrollment.of(records.degrees(List.of(student)).getOrDefault(student, List.of()), walk);
        return new EducationView(
                rules.today(),
                enrolled.map(it -> program(it, rules)).orElse(null),
                shortlists.of(student).stream()
                        .map(it -> it.view(rules.accreditors(), rules.today()))
                        .toList(),
                walk == null ? List.of() : asked(student, walk),
                records.of(student));
    }

    private EnrolledProgram program(SubmittedDegree enrollment, ProgramRules rules) {
        var degree = enrollment.degree();
        var listed = Optional.ofNullable(
                        store.named(List.of(enrollment.program())).get(enrollment.program()))
                .map(it -> it.view(rules.accreditors(), degree.expectedOn(), rules.today()));
        return new EnrolledProgram(
                degree.college(),
                degree.program(),
                degree.on(),
                degree.expectedOn(),
                enrollment.status(),
                listed.orElse(null),
                listed.map(ProgramView::accreditation).orElse(Accreditation.NONE));
    }

    private List<EducationAsked> asked(PersonId student, Walk walk) {
        var covered = records.covered(student);
        var verified = records.verified(student);
        var waived = waived(walk, records.waived(student));
        return walk.steps()
                .flatMap(step -> step.evidence().requirements().stream()
                        .filter(EducationService::concernsEducation)
                        .map(it -> asked(step, it, covered, verified, waived)))
                .toList();
    }

    private EducationAsked asked(
            Step step,
            EvidenceRequirement requirement,
            Map<String, Integer> covered,
            Map<String, Integer> verified,
            Set<String> waived) {
        var id = requirement.id().toString();
        return new EducationAsked(
                id,
                step.key().value(),
                step.title(),
                kinds.parameters(requirement),
                covered.getOrDefault(id, 0),
                requirement.target(),
                waived.contains(step.key().value()),
                isMetOtherwise(step, requirement, verified));
    }

    private static boolean isMetOtherwise(Step step, EvidenceRequirement asked, Map<String, Integer> verified) {
        return step.evidence()
                .isMetOtherwise(asked, it -> verified.getOrDefault(it.id().toString(), 0) >= it.target());
    }

    /** The steps that are waived, with all below them. */
    private static Set<String> waived(Walk walk, Set<String> steps) {
        return walk.steps()
                .filter(it -> steps.contains(it.key().value()))
                .flatMap(Step::andBelow)
                .map(it -> it.key().value())
                .collect(Collectors.toSet());
    }

    /** Courses, degrees, and records of programs and who accredits them. */
    private static boolean concernsEducation(EvidenceRequirement requirement) {
        return switch (requirement.spec()) {
            case EvidenceSpec.CourseCompletion _, EvidenceSpec.DegreeRecord _ -> true;
            case EvidenceSpec.LinkRecord links ->
                links.fields().stream()
                        .anyMatch(it ->
                                Stream.of("program", "accreditor-directory-url").anyMatch(it.key()::equals));
            default -> false;
        };
    }
}
