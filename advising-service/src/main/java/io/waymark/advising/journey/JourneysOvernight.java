package io.waymark.advising.journey;

import io.waymark.advising.roadmap.Edition;
import io.waymark.advising.roadmap.Roadmaps;
import io.waymark.kit.night.NightlyWork;
import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes students along to the newest version of their roadmap where it demands the same in other words, before standings are
 * worked out. Where it demands something else they stay on what they were promised.
 */
@Component
@Order(-1)
class JourneysOvernight implements NightlyWork {

    private final Roadmaps roadmaps;
    private final JdbcClient jdbc;

    JourneysOvernight(Roadmaps roadmaps, JdbcClient jdbc) {
        this.roadmaps = roadmaps;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void run() {
        for (var newest : roadmaps.newest()) {
            walkedBefore(newest).stream()
                    .filter(it -> roadmaps.load(newest)
                            .roadmap()
                            .demandsTheSameAs(roadmaps.load(it).roadmap()))
                    .forEach(it -> move(it, newest));
        }
    }

    private List<Edition> walkedBefore(Edition newest) {
        return jdbc.sql("""
                        select roadmap_version from journey
                        where institution_id = ? and roadmap_key = ? and roadmap_version < ?
                        union
                        select roadmap_version from second_journey
                        where institution_id = ? and roadmap_key = ? and roadmap_version < ?
                        """)
                .param(CurrentInstitution.get().value())
                .param(newest.key().value())
                .param(newest.version())
                .param(CurrentInstitution.get().value())
                .param(newest.key().value())
                .param(newest.version())
                .query((row, _) -> new Edition(newest.key(), row.getInt(1)))
                .list();
    }

    private void move(Edition from, Edition to) {
        move("update journey set roadmap_version = ?, version = version + 1", from, to);
        move("update second_journey set roadmap_version = ?", from, to);
    }

    private void move(String update, Edition from, Edition to) {
        jdbc.sql(update + " where institution_id = ? and roadmap_key = ? and roadmap_version = ?")
                .param(to.version())
                .param(CurrentInstitution.get().value())
                .param(from.key().value())
                .param(from.version())
                .update();
    }
}
