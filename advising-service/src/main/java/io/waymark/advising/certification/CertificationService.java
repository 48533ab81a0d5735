package io.waymark.advising.certification;

import io.waymark.advising.api.certification.CertificationView;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.journey.Journeys;
import io.waymark.advising.journey.QuestionBanks;
import io.waymark.advising.journey.Walk;
import io.waymark.advising.person.People;
import io.waymark.advising.person.StudentAccess;
import io.waymark.core.certification.StudentRecord;
import io.waymark.core.identity.PersonId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.roadmap.Credential;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How students stand with the credentials of their roadmap, or of both if they walk two. */
@Service
@Transactional
class CertificationService {

    private final StudentAccess access;
    private final People people;
    private final Journeys journeys;
    private final RecordReader records;
    private final StudyStore plans;
    private final ExamStore exams;
    private final QuestionBanks banks;
    private final Institutions institutions;

    CertificationService(
            StudentAccess access,
            People people,
            Journeys journeys,
            RecordReader records,
            StudyStore plans,
            ExamStore exams,
            QuestionBanks banks,
            Institutions institutions) {
        this.access = access;
        this.people = people;
        this.journeys = journeys;
        this.records = records;
        this.plans = plans;
        this.exams = exams;
        this.banks = banks;
        this.institutions = institutions;
    }

    CertificationView show(PersonId student) {
        access.require(student, "certification");
        people.find(student).orElseThrow(() -> new NotFoundException("no-such-person", "There is no such person."));
        var walk = journeys.find(List.of(student)).get(student);
        return walk == null ? new CertificationView(List.of()) : view(walk);
    }

    private CertificationView view(Walk walk) {
        var student = walk.student();
        var views = new CredentialViews(
                walk,
                journeys.locked(walk),
                new StudentRecord(records.of(walk), institutions.today()),
                plans.of(student),
                exams.windows(student),
                exams.attempts(student),
                banks.practiced());
        return new CertificationView(walk.both().stream()
                .flatMap(it -> it.roadmap().references().credentials().stream())
                .map(Credential::key)
                .distinct()
                .flatMap(it -> views.of(it).stream())
                .toList());
    }
}
