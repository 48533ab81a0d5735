package io.waymark.advising.institution;

import io.waymark.advising.api.institution.CollegeSettings;
import io.waymark.advising.api.institution.InstitutionView;
import io.waymark.advising.api.institution.OpenInstitution;
import io.waymark.core.revision.Revision;
import io.waymark.kit.event.Outbox;
import io.waymark.kit.night.Nights;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class InstitutionService {

    private final InstitutionRepository institutions;
    private final CurrentCollege college;
    private final InstitutionMapper mapper;
    private final ApplicationEventPublisher features;
    private final Nights nights;
    private final Outbox outbox;

    InstitutionService(
            InstitutionRepository institutions,
            CurrentCollege college,
            InstitutionMapper mapper,
            ApplicationEventPublisher features,
            Nights nights,
            Outbox outbox) {
        this.institutions = institutions;
        this.college = college;
        this.mapper = mapper;
        this.features = features;
        this.nights = nights;
        this.outbox = outbox;
    }

    InstitutionView open(String slug, OpenInstitution request) {
        var institution = institutions
                .findById(Institution.idOf(slug).value())
                .orElseGet(() -> new Institution(slug, request.name(), request.zone()));
        var before = institution.getVersion();
        institution.present(request.name(), request.zone(), request.language());
        var saved = institutions.saveAndFlush(institution);
        features.publishEvent(new InstitutionFounded(
                Institution.idOf(slug), Locale.forLanguageTag(saved.getLanguage()), request.admin()));
        nights.begin(Institution.idOf(slug), ZoneId.of(saved.getZone()));
        return told(saved, before);
    }

    InstitutionView change(CollegeSettings settings, Revision revision) {
        var institution = college.find();
        var before = institution.getVersion();
        revision.requireCurrent(before);
        institution.present(settings.name().strip(), settings.zone(), settings.language());
        institution.dress(settings.accent());
        institution.moveTo(settings.state());
        institution.writeDays(settings.dateOrder());
        var saved = institutions.saveAndFlush(institution);
        nights.begin(Institution.idOf(saved.getSlug()), ZoneId.of(saved.getZone()));
        return told(saved, before);
    }

    private InstitutionView told(Institution saved, int before) {
        if (saved.getVersion() != before) {
            outbox.publish(CurrentCollege.news(saved));
        }
        return mapper.toView(saved);
    }

    @Transactional(readOnly = true)
    InstitutionView own() {
        return mapper.toView(college.find());
    }
}
