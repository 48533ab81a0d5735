package io.waymark.advising.institution;

import io.waymark.advising.api.institution.InstitutionView;
import io.waymark.advising.api.institution.OpenInstitution;
import io.waymark.core.event.InstitutionOpened;
import io.waymark.core.identity.InstitutionId;
import io.waymark.core.refusal.NotFoundException;
import io.waymark.kit.event.Outbox;
import io.waymark.kit.night.Nights;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class InstitutionService implements Institutions {

    private final InstitutionRepository institutions;
    private final InstitutionMapper mapper;
    private final ApplicationEventPublisher features;
    private final Nights nights;
    private final Outbox outbox;
    private final Clock clock;

    InstitutionService(
            InstitutionRepository institutions,
            InstitutionMapper mapper,
            ApplicationEventPublisher features,
            Nights nights,
            Outbox outbox,
            Clock clock) {
        this.institutions = institutions;
        this.mapper = mapper;
        this.features = features;
        this.nights = nights;
        this.outbox = outbox;
        this.clock = clock;
    }

    InstitutionView open(String slug, OpenInstitution request) {
        var institution = institutions
                .findById(Institution.idOf(slug).value())
                .orElseGet(() -> new Institution(slug, request.name(), request.zone()));
        var before = institution.getVersion();
        institution.present(request.name(), request.zone(), request.language());
        var saved = institutions.saveAndFlush(institution);
        features.publishEvent(new InstitutionFounded(Institution.idOf(slug), saved.getZone(), request.admin()));
        nights.begin(Institution.idOf(slug), ZoneId.of(saved.getZone()));
        if (saved.getVersion() != before) {
            outbox.publish(news(saved));
        }
        return mapper.toView(saved);
    }

    @Transactional(readOnly = true)
    InstitutionView own() {
        return mapper.toView(find());
    }

    @Override
    public InstitutionId idOf(String slug) {
        return Institution.idOf(slug);
    }

    @Override
    @Transactional(readOnly = true)
    public void requireOpen() {
        find();
    }

    @Override
    @Transactional(readOnly = true)
    public ZoneId zone() {
        return ZoneId.of(find().getZone());
    }

    @Override
    @Transactional(readOnly = true)
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    @Override
    @Transactional(readOnly = true)
    public InstitutionOpened news() {
        return news(find());
    }

    private static InstitutionOpened news(Institution college) {
        return new InstitutionOpened(
                Institution.idOf(college.getSlug()),
                college.getSlug(),
                college.getName(),
                college.getZone(),
                college.getLanguage());
    }

    private Institution find() {
        return institutions
                .findById(CurrentInstitution.get().value())
                .orElseThrow(() -> new NotFoundException("no-such-institution", "This college is not open yet."));
    }
}
