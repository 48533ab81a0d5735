package io.waymark.advising.roadmap;

import io.waymark.advising.api.institution.UsState;
import io.waymark.advising.institution.InstitutionFounded;
import io.waymark.advising.institution.Institutions;
import io.waymark.core.identity.InstitutionId;
import io.waymark.core.roadmap.RoadmapKey;
import io.waymark.core.roadmap.reading.RoadmapLibrary;
import io.waymark.kit.tenancy.CurrentCaller;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what was published. A version never changes, so each is read once in each language and kept ready. */
@Component
class PublishedRoadmaps implements Roadmaps {

    private final JdbcClient jdbc;
    private final Institutions institutions;
    private final Clock clock;
    private final Map<EditionKey, PreparedRoadmap> prepared = new ConcurrentHashMap<>();
    private final Map<String, PreparedRoadmap> shared = new ConcurrentHashMap<>();
    private final Map<ByState, PreparedRoadmap> byState = new ConcurrentHashMap<>();

    PublishedRoadmaps(JdbcClient jdbc, Institutions institutions, Clock clock) {
        this.jdbc = jdbc;
        this.institutions = institutions;
        this.clock = clock;
    }

    private record EditionKey(InstitutionId institution, Edition edition, Locale language) {}

    private record ByState(EditionKey place, @Nullable UsState state) {}

    @EventListener
    void on(InstitutionFounded founded) {
        publishShipped();
    }

    /** What ships with the platform and the college does not have yet: a roadmap, or a newer version of one. */
    @Transactional
    void publishShipped() {
        var published = newest().stream().collect(Collectors.toMap(Edition::key, Edition::version));
        RoadmapLibrary.keys().stream()
                .map(RoadmapLibrary::text)
                .filter(it -> isNewer(read(it).edition(), published))
                .forEach(this::publish);
    }

    private static boolean isNewer(Edition shipped, Map<RoadmapKey, Integer> published) {
        return shipped.version() > published.getOrDefault(shipped.key(), 0);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Edition> newest() {
        return jdbc.sql("""
                        select key, max(version) as version from published_roadmap
                        where institution_id = ? group by key order by key
                        """)
                .param(CurrentInstitution.get().value())
                .query((row, _) -> new Edition(RoadmapKey.of(row.getString("key")), row.getInt("version")))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Edition> newest(String key) {
        return newest().stream().filter(it -> it.key().value().equals(key)).findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public PreparedRoadmap load(Edition edition) {
        var place = new EditionKey(CurrentInstitution.get(), edition, language());
        var ready = load(place);
        if (!ready.dependsOnState()) {
            return ready;
        }
        var state = institutions.state().orElse(null);
        return byState.computeIfAbsent(new ByState(place, state), _ -> ready.in(state));
    }

    private PreparedRoadmap load(EditionKey place) {
        var ready = prepared.get(place);
        if (ready != null) {
            return ready;
        }
        // Most colleges publish the same text; they share what is read from it.
        var read = read(text(place.edition())).in(place.language());
        prepared.put(place, read);
        return read;
    }

    /** The asking person's. Nobody asks for background work, which reads a roadmap in its own. */
    private static Locale language() {
        return CurrentCaller.find()
                .map(caller -> Locale.of(caller.language().getLanguage()))
                .orElse(Locale.ROOT);
    }

    private PreparedRoadmap read(String yaml) {
        return shared.computeIfAbsent(yaml, PreparedRoadmap::read);
    }

    private void publish(String yaml) {
        var roadmap = read(yaml).roadmap();
        jdbc.sql("""
                        insert into published_roadmap (institution_id, key, version, title, content, published_at)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .param(CurrentInstitution.get().value())
                .param(roadmap.key().value())
                .param(roadmap.version())
                .param(roadmap.title())
                .param(yaml)
                .param(Timestamp.from(clock.instant()))
                .update();
    }

    private String text(Edition edition) {
        return jdbc.sql("select content from published_roadmap where institution_id = ? and key = ? and version = ?")
                .param(CurrentInstitution.get().value())
                .param(edition.key().value())
                .param(edition.version())
                .query((row, _) -> row.getString(1))
                .single();
    }
}
