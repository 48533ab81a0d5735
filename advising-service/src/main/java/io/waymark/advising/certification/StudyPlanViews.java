package io.waymark.advising.certification;

import io.waymark.advising.api.certification.StudyPlanView;
import io.waymark.advising.api.certification.StudyPlanView.StudyDomainView;
import io.waymark.advising.api.certification.StudyPlanView.StudyTermsView;
import io.waymark.core.roadmap.Credential;
import io.waymark.core.study.StudyDomain;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says how study for an exam is planned and goes. */
final class StudyPlanViews {

    private static final int HOUR = 60;

    /** What a plan begins with where the roadmap says nothing. */
    private static final int USUAL_HOURS = 60;

    private StudyPlanViews() {}

    static StudyPlanView of(
            CredentialAim aim,
            boolean practiced,
            @Nullable StudySettings settings,
            LocalDate today,
            @Nullable LocalDate earliest) {
        var credential = aim.credential();
        var usual = usualMinutes(aim);
        if (settings == null) {
            return new StudyPlanView(
                    credential.key(),
                    credential.called(),
                    today,
                    usual,
                    null,
                    domains(credential, Map.of(), Map.of()),
                    practiced,
                    List.of(),
                    List.of(),
                    0,
                    null);
        }
        var progress = StudyProgress.of(settings, aim.domains(), today);
        return new StudyPlanView(
                credential.key(),
                credential.called(),
                today,
                usual,
                new StudyTermsView(
                        settings.examOn(),
                        settings.weeklyMinutes(),
                        settings.days(),
                        settings.totalMinutes(),
                        settings.plannedFrom()),
                domains(credential, progress.doneByDomain(), progress.plannedByDomain()),
                practiced,
                progress.sessions(),
                settings.offFrom(today),
                progress.shortMinutes(),
                earliest);
    }

    private static List<StudyDomainView> domains(
            Credential credential, Map<Integer, Integer> done, Map<Integer, Integer> planned) {
        var exam = Optional.ofNullable(credential.exam());
        var named = exam.map(Credential.Exam::domains).orElse(List.of()).stream()
                .map(it -> domain(it.number(), it.name(), it.weight(), done, planned))
                .toList();
        return Stream.concat(
                        named.isEmpty() ? Stream.of(domain(1, null, null, done, planned)) : named.stream(),
                        Stream.of(domain(StudyDomain.REVIEW, null, null, done, planned)))
                .toList();
    }

    private static StudyDomainView domain(
            int number,
            @Nullable String name,
            @Nullable String weight,
            Map<Integer, Integer> done,
            Map<Integer, Integer> planned) {
        return new StudyDomainView(number, name, weight, done.getOrDefault(number, 0), planned.getOrDefault(number, 0));
    }

    private static int usualMinutes(CredentialAim aim) {
        return HOUR * aim.hoursOfStudy().orElse(USUAL_HOURS);
    }
}
