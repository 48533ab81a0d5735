package io.waymark.advising.kind;

import io.waymark.advising.api.institution.DateOrder;
import io.waymark.advising.api.institution.UsState;
import io.waymark.advising.institution.Institutions;
import io.waymark.core.event.InstitutionOpened;
import io.waymark.core.identity.InstitutionId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** A college of which only its zone is known. */
public final class CollegeInNewYork implements Institutions {

    @Override
    public InstitutionId idOf(String slug) {
        throw new UnsupportedOperationException(slug);
    }

    @Override
    public void requireOpen() {}

    @Override
    public ZoneId zone() {
        return ZoneId.of("America/New_York");
    }

    @Override
    public LocalDate today() {
        return KindSamples.TODAY;
    }

    @Override
    public Optional<UsState> state() {
        return Optional.empty();
    }

    @Override
    public Optional<DateOrder> dateOrder() {
        return Optional.of(DateOrder.MDY);
    }

    @Override
    public InstitutionOpened news() {
        throw new UnsupportedOperationException();
    }
}
