package io.waymark.advising.institution;

import io.waymark.advising.api.institution.DateOrder;
import io.waymark.advising.api.institution.UsState;
import io.waymark.core.event.InstitutionOpened;
import io.waymark.core.identity.InstitutionId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers the other features about the college at work. */
@Component
@Transactional(readOnly = true)
class CurrentCollege implements Institutions {

    private final InstitutionRepository institutions;
    private final Clock clock;

    CurrentCollege(InstitutionRepository institutions, Clock clock) {
        this.institutions = institutions;
        this.clock = clock;
    }

    @Override
    public InstitutionId idOf(String slug) {
        return Institution.idOf(slug);
    }

    @Override
    public void requireOpen() {
        find();
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of(find().getZone());
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    @Override
    public Optional<UsState> state() {
        return Optional.ofNullable(find().getState());
    }

    @Override
    public Optional<DateOrder> dateOrder() {
        var college = find();
        return Optional.ofNullable(college.getDateOrder())
                .or(() -> AmericanZones.has(college.getZone()) ? Optional.of(DateOrder.MDY) : Optional.empty());
    }

    @Override
    public InstitutionOpened news() {
        return news(find());
    }

    static InstitutionOpened news(Institution college) {
        return new InstitutionOpened(
                Institution.idOf(college.getSlug()),
                college.getSlug(),
                college.getName(),
                college.getZone(),
                college.getLanguage());
    }

    Institution find() {
        return institutions
                .findById(CurrentInstitution.get().value())
                .orElseThrow(() -> new NotFoundException("no-such-institution", "This college is not open yet."));
    }
}
