package io.waymark.web.student.certification;

import io.waymark.advising.api.certification.CertificationApi;
import io.waymark.advising.api.certification.CredentialView;
import io.waymark.advising.api.certification.CredentialView.ExamFact;
import io.waymark.advising.api.journey.ReferenceView.Row;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.web.student.certification.CertificationPage.CredentialCard;
import io.waymark.web.student.certification.CertificationPage.CredentialGroup;
import io.waymark.web.student.certification.ComparedCredentials.ComparedFact;
import io.waymark.web.ui.message.Texts;
import io.waymark.web.ui.table.Column;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Puts the pages of a student's credentials together. */
@Component
class CertificationPages {

    private static final List<String> ROLES = List.of(CredentialView.CORE, "entry", "specialist", "advanced");
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    private final CertificationApi certification;
    private final CurrentCaller caller;
    private final Texts texts;

    CertificationPages(CertificationApi certification, CurrentCaller caller, Texts texts) {
        this.certification = certification;
        this.caller = caller;
        this.texts = texts;
    }

    CertificationPage list() {
        var byRole = new LinkedHashMap<String, List<CredentialView>>();
        ROLES.forEach(role -> byRole.put(role, List.of()));
        byRole.putAll(all().stream()
                .collect(Collectors.groupingBy(CredentialView::role, LinkedHashMap::new, Collectors.toList())));
        return new CertificationPage(byRole.entrySet().stream()
                .filter(it -> !it.getValue().isEmpty())
                .map(it -> group(it.getKey(), it.getValue()))
                .toList());
    }

    CredentialPage one(String key) {
        return all().stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .map(CredentialPage::new)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** @param wanted their keys; those that the roadmap leads to, if none is named that there is */
    ComparedCredentials compare(List<String> wanted) {
        var all = all();
        var named = all.stream().filter(it -> wanted.contains(it.key())).toList();
        var compared = (named.isEmpty() ? all.stream().filter(it -> it.isCore()) : named.stream())
                .limit(CertificationApi.MOST_COMPARED)
                .toList();
        return new ComparedCredentials(
                all,
                compared.stream().map(CredentialView::key).collect(Collectors.toSet()),
                compared,
                Stream.concat(
                                Stream.of(Column.of(texts.say("certification.compared"))),
                                compared.stream().map(it -> Column.of(it.called())))
                        .toList(),
                facts(compared, CredentialView::exam),
                facts(compared, CredentialView::renewal));
    }

    private List<CredentialView> all() {
        return certification.show(caller.get().person().value()).credentials();
    }

    private CredentialGroup group(String role, List<CredentialView> credentials) {
        return new CredentialGroup(
                "role-" + role,
                texts.sayOr("certification.role." + role, Map.of(), role),
                credentials.stream()
                        .map(it -> new CredentialCard(it, length(it)))
                        .toList());
    }

    private @Nullable String length(CredentialView credential) {
        var questions = amount(credential, "total-questions").map(it -> texts.say("certification.questions", it));
        var hours = amount(credential, "time-minutes")
                .map(it -> texts.say("certification.hours", it.divide(HOUR, 2, RoundingMode.HALF_UP)));
        var known = Stream.of(questions, hours).flatMap(Optional::stream).toList();
        return known.isEmpty() ? null : texts.facts(known);
    }

    private static Optional<BigDecimal> amount(CredentialView credential, String key) {
        return credential.exam().stream()
                .filter(it -> it.key().equals(key))
                .flatMap(it -> Stream.ofNullable(it.row().amount()))
                .findFirst();
    }

    /** A row for each key that one of them has, in the order in which they come. */
    private static List<ComparedFact> facts(
            List<CredentialView> compared, Function<CredentialView, List<ExamFact>> known) {
        var labels = new LinkedHashMap<String, String>();
        compared.stream()
                .flatMap(it -> known.apply(it).stream())
                .forEach(it -> labels.putIfAbsent(it.key(), it.row().label()));
        return labels.entrySet().stream()
                .map(label -> new ComparedFact(
                        label.getValue(),
                        compared.stream()
                                .<@Nullable Row>map(it -> row(known.apply(it), label.getKey()))
                                .toList()))
                .toList();
    }

    private static @Nullable Row row(List<ExamFact> facts, String key) {
        return facts.stream()
                .filter(it -> it.key().equals(key))
                .map(ExamFact::row)
                .findFirst()
                .orElse(null);
    }
}
