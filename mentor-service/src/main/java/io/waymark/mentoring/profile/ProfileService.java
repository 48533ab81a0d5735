package io.waymark.mentoring.profile;

import io.waymark.core.identity.PersonId;
import io.waymark.core.paging.Page;
import io.waymark.core.revision.Revision;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.mentor.api.MentorCard;
import io.waymark.mentor.api.MentorProfile;
import io.waymark.mentor.api.MentorView;
import io.waymark.mentor.api.WriteProfile;
import io.waymark.mentoring.directory.Directory;
import io.waymark.scheduling.availability.Availabilities;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class ProfileService {

    private final ProfileRepository profiles;
    private final Catalogue catalogue;
    private final MenteeCounts taken;
    private final Directory directory;
    private final Availabilities availabilities;
    private final ProfileMapper mapper;
    private final CurrentCaller caller;

    ProfileService(
            ProfileRepository profiles,
            Catalogue catalogue,
            MenteeCounts taken,
            Directory directory,
            Availabilities availabilities,
            ProfileMapper mapper,
            CurrentCaller caller) {
        this.profiles = profiles;
        this.catalogue = catalogue;
        this.taken = taken;
        this.directory = directory;
        this.availabilities = availabilities;
        this.mapper = mapper;
        this.caller = caller;
    }

    @Transactional(readOnly = true)
    Page<MentorCard> search(Search search) {
        var found = catalogue.search(search);
        var shown = found.subList(0, Math.min(found.size(), search.limit()));
        var places = taken.of(shown.stream().map(PublishedProfile::id).toList());
        var cards = shown.stream()
                .map(profile -> profile.toCard(places.getOrDefault(profile.id(), 0)))
                .toList();
        return new Page<>(
                cards, found.size() > shown.size() ? shown.getLast().id().toString() : null);
    }

    @Transactional(readOnly = true)
    MentorView show(PersonId mentor) {
        var profile = catalogue.find(mentor).orElseThrow(() -> Profiles.unknown(mentor));
        return profile.toView(takenOf(mentor), zoneOf(mentor).orElse(profile.zone()));
    }

    @Transactional(readOnly = true)
    MentorProfile own() {
        var me = caller.get().person();
        return view(profiles.findById(me).orElseGet(() -> new Profile(me)));
    }

    MentorProfile write(WriteProfile written, Revision revision) {
        var me = caller.get().person();
        var profile = profiles.findById(me).orElseGet(() -> new Profile(me));
        revision.requireCurrent(profile.getVersion());
        profile.write(written);
        return view(profiles.saveAndFlush(profile));
    }

    private MentorProfile view(Profile profile) {
        var mentor = profile.getId();
        var entry = directory.find(mentor);
        return mapper.toView(
                profile,
                entry.map(Directory.Entry::name).orElse(caller.get().name()),
                zoneOf(mentor).or(() -> entry.map(Directory.Entry::zone)).orElse("Etc/UTC"),
                takenOf(mentor));
    }

    private Optional<String> zoneOf(PersonId mentor) {
        return availabilities
                .of(mentor)
                .map(availability -> availability.hours().zone().getId());
    }

    private int takenOf(PersonId mentor) {
        return taken.of(List.of(mentor)).getOrDefault(mentor, 0);
    }
}
