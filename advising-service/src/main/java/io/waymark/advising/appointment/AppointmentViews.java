package io.waymark.advising.appointment;

import io.waymark.advising.api.appointment.AppointmentView;
import io.waymark.advising.api.person.PersonBrief;
import io.waymark.advising.person.People;
import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Page;
import io.waymark.kit.disclosure.Disclosures;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Shows appointments with the names of their two sides, and writes down what an advisor is shown of a student. */
@Component
@EnableConfigurationProperties(AppointmentProperties.class)
class AppointmentViews {

    private final People people;
    private final Disclosures disclosures;
    private final AppointmentProperties properties;

    AppointmentViews(People people, Disclosures disclosures, AppointmentProperties properties) {
        this.people = people;
        this.disclosures = disclosures;
        this.properties = properties;
    }

    AppointmentView of(AppointmentRow appointment) {
        return of(new Page<>(List.of(appointment), null)).items().getFirst();
    }

    Page<AppointmentView> of(Page<AppointmentRow> page) {
        disclose(page.items());
        var names = people.briefs(page.items().stream()
                .flatMap(it -> Stream.of(it.student(), it.advisor()))
                .collect(Collectors.toSet()));
        return page.map(it -> view(it, names));
    }

    void disclose(List<AppointmentRow> shown) {
        disclosures.record(
                shown.stream().map(AppointmentRow::student).distinct().toList(), "appointments", "advisor");
    }

    private AppointmentView view(AppointmentRow row, Map<PersonId, PersonBrief> names) {
        return new AppointmentView(
                row.id().value(),
                Objects.requireNonNull(names.get(row.student())),
                Objects.requireNonNull(names.get(row.advisor())),
                row.startsAt(),
                row.endsAt(),
                row.zone(),
                row.topic(),
                row.place(),
                row.state(),
                row.canceledBy() == null ? null : names.get(new PersonId(row.canceledBy())),
                row.cancellationReason(),
                row.cancellationCause(),
                row.claims(),
                row.finalFrom(properties.correction()),
                row.version());
    }
}
