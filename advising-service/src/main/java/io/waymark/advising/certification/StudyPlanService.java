package io.waymark.advising.certification;

import io.waymark.advising.api.certification.PlanStudy;
import io.waymark.advising.api.certification.StudyPlanApi;
import io.waymark.advising.api.certification.StudyPlanView;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.journey.QuestionBanks;
import io.waymark.advising.kind.FieldChecks;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.RuleViolationException;
import io.waymark.core.study.StudyDomain;
import io.waymark.core.study.StudySession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Students' plans to study for exams. */
@Service
@Transactional
class StudyPlanService {

    private final CredentialAccess access;
    private final StudyStore store;
    private final StudyMoves moves;
    private final ExamDates dates;
    private final QuestionBanks banks;
    private final Institutions institutions;
    private final Clock clock;

    StudyPlanService(
            CredentialAccess access,
            StudyStore store,
            StudyMoves moves,
            ExamDates dates,
            QuestionBanks banks,
            Institutions institutions,
            Clock clock) {
        this.dates = dates;
        this.moves = moves;
        this.access = access;
        this.store = store;
        this.banks = banks;
        this.institutions = institutions;
        this.clock = clock;
    }

    StudyPlanView show(PersonId student, String credential) {
        return view(access.toSee(student, credential));
    }

    StudyPlanView plan(PersonId student, String credential, PlanStudy plan) {
        var aim = access.toChange(student, credential);
        var today = institutions.today();
        new FieldChecks(today)
                .require(plan.examOn().isAfter(today), "examOn", "exam-not-to-come", "The exam has to be after today.")
                .require(
                        ExamDays.isNear(plan.examOn(), today),
                        "examOn",
                        "exam-too-far",
                        "The exam has to be within two years.")
                .done();
        store.save(student, credential, plan, today);
        return view(aim);
    }

    StudyPlanView takeOff(PersonId student, String credential, LocalDate day) {
        var aim = access.toChange(student, credential);
        var settings = settings(aim);
        var today = institutions.today();
        new FieldChecks(today)
                .require(
                        !day.isBefore(today) && day.isBefore(settings.examOn()),
                        "day",
                        "day-not-in-plan",
                        "A day off is from today on and before the exam.")
                .done();
        if (!settings.off().contains(day) && settings.offFrom(today).size() >= StudyPlanApi.MOST_DAYS_OFF) {
            throw new RuleViolationException(
                    "too-many-days-off",
                    "A plan has at most %d days off.".formatted(StudyPlanApi.MOST_DAYS_OFF),
                    Map.of("most", StudyPlanApi.MOST_DAYS_OFF));
        }
        moves.takeOff(aim, settings, day);
        return view(aim);
    }

    StudyPlanView putBack(PersonId student, String credential, LocalDate day) {
        var aim = access.toChange(student, credential);
        var settings = find(aim);
        if (settings != null) {
            moves.putBack(aim, settings, day);
        }
        return view(aim);
    }

    StudyPlanView done(PersonId student, String credential, StudySession session) {
        var aim = access.toChange(student, credential);
        settings(aim);
        var today = institutions.today();
        new FieldChecks(today)
                .past("day", session.day())
                .require(
                        session.day().isAfter(today.minusYears(1)),
                        "day",
                        "day-too-long-ago",
                        "This day is more than a year ago.")
                .require(
                        session.domain() == StudyDomain.REVIEW
                                || aim.domains().stream().anyMatch(it -> it.number() == session.domain()),
                        "domain",
                        "no-such-choice",
                        "Choose one of those that are offered.")
                .done();
        store.done(student, credential, session, clock.instant());
        return view(aim);
    }

    StudyPlanView undone(PersonId student, String credential, LocalDate day, int domain) {
        var aim = access.toChange(student, credential);
        store.undone(student, credential, day, domain);
        return view(aim);
    }

    private StudyPlanView view(CredentialAim aim) {
        var settings = find(aim);
        var today = institutions.today();
        var earliest =
                settings == null || settings.examOn().isBefore(today) ? null : dates.earliest(aim, settings.examOn());
        return StudyPlanViews.of(aim, banks.haveQuestionsFor(List.of(aim.credential())), settings, today, earliest);
    }

    private StudySettings settings(CredentialAim aim) {
        var found = find(aim);
        if (found == null) {
            throw new RuleViolationException("no-study-plan", "There is no study plan for this exam yet.");
        }
        return found;
    }

    private @Nullable StudySettings find(CredentialAim aim) {
        return store.of(aim.student()).get(aim.credential().key());
    }
}
