package io.waymark.advising.practice;

import io.waymark.advising.api.practice.QuestionBank;
import io.waymark.advising.api.practice.QuestionBank.ExamDomain;
import io.waymark.advising.institution.Institutions;
import io.waymark.advising.practice.QuestionBankStore.CountedState;
import io.waymark.advising.roadmap.Roadmaps;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.core.roadmap.Credential;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** A bank for each exam that the college's roadmaps prepare for. */
@Component
class RoadmapBanks {

    private final Roadmaps roadmaps;
    private final QuestionBankStore questions;
    private final Institutions institutions;

    RoadmapBanks(Roadmaps roadmaps, QuestionBankStore questions, Institutions institutions) {
        this.roadmaps = roadmaps;
        this.questions = questions;
        this.institutions = institutions;
    }

    /** Those with questions first. */
    List<QuestionBank> list() {
        var counts =
                questions.counts().stream().collect(Collectors.toMap(CountedState::credential, Function.identity()));
        return exams().stream()
                .map(it -> {
                    var count = counts.getOrDefault(it.key(), new CountedState(it.key(), 0, 0));
                    return new QuestionBank(it.key(), it.name(), domains(it), count.asked(), count.waiting());
                })
                .sorted(Comparator.comparing((QuestionBank it) -> -it.asked() - it.waiting())
                        .thenComparing(QuestionBank::name))
                .toList();
    }

    /** The credential of the first; empty where no roadmap prepares for an exam. */
    String first() {
        return list().stream().findFirst().map(QuestionBank::credential).orElse("");
    }

    /** What has to be so of a question for this exam. */
    QuestionRules rules(String credential) {
        return exams().stream()
                .filter(it -> it.key().equals(credential))
                .findFirst()
                .map(it -> new QuestionRules(
                        domains(it).stream().map(ExamDomain::number).toList(),
                        institutions.today(),
                        institutions.dateOrder().orElse(null)))
                .orElseThrow(() ->
                        new NotFoundException("no-such-exam", "No roadmap of your college prepares for such an exam."));
    }

    private List<Credential> exams() {
        return List.copyOf(roadmaps.newest().stream()
                .map(roadmaps::load)
                .flatMap(it -> it.roadmap().references().credentials().stream())
                .filter(it -> !domains(it).isEmpty())
                .collect(Collectors.toMap(Credential::key, Function.identity(), (first, _) -> first))
                .values());
    }

    private static List<ExamDomain> domains(Credential credential) {
        var exam = credential.exam();
        return exam == null
                ? List.of()
                : exam.domains().stream()
                        .map(it -> new ExamDomain(it.number(), it.name()))
                        .toList();
    }
}
