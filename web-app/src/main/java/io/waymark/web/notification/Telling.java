package io.waymark.web.notification;

import com.github.f4b6a3.uuid.UuidCreator;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import io.waymark.core.event.NoticeRequested;
import io.waymark.kit.task.BackgroundTasks;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.web.mail.Postman;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes notices down, each key once for a person, and begins a mail for each that is new. */
@Repository
class Telling {

    /** Mails of many come after those that somebody waits for, and all of them after other work. */
    private static final int FEW = 10;

    private static final int OF_A_FEW = Priority.LOW + 10;

    private final JdbcClient jdbc;
    private final NoticeRows rows;
    private final BackgroundTasks tasks;
    private final Postman postman;
    private final Clock clock;

    Telling(JdbcClient jdbc, NoticeRows rows, BackgroundTasks tasks, Postman postman, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.tasks = tasks;
        this.postman = postman;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void tell(List<NoticeRequested> notices) {
        var now = clock.instant();
        var written = write(notices, now);
        if (postman.isThere()) {
            var priority = written.size() > FEW ? Priority.LOW : OF_A_FEW;
            tasks.startAll(written.stream()
                    .<TaskInstance<?>>map(id -> NoticeMail.of(CurrentInstitution.get(), id, now, priority))
                    .toList());
        }
    }

    private List<UUID> write(List<NoticeRequested> notices, Instant now) {
        return jdbc.sql("""
                        insert into notice (institution_id, id, person_id, key, kind, arguments, subject, subject_id, step,
                            told_at, mail_state, mail_due_at)
                        select :institution, id, person_id, key, kind, arguments::jsonb, subject, subject_id, step,
                            :now, :state, :now
                        from unnest(:ids, :people, :keys, :kinds, :arguments, :subjects, :subject_ids, :steps)
                            as told (id, person_id, key, kind, arguments, subject, subject_id, step)
                        on conflict (institution_id, person_id, key) do nothing
                        returning id
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("now", Timestamp.from(now))
                .param("state", postman.isThere() ? "WAITING" : "NOT_SENT")
                .param(
                        "ids",
                        notices.stream()
                                .map(_ -> UuidCreator.getTimeOrderedEpoch())
                                .toArray(UUID[]::new))
                .param("people", uuids(notices, it -> it.recipient().value()))
                .param("keys", texts(notices, NoticeRequested::key))
                .param("kinds", texts(notices, it -> it.kind().name()))
                .param("arguments", texts(notices, it -> rows.write(it.arguments())))
                .param("subjects", texts(notices, Telling::subjectOf))
                .param("subject_ids", uuids(notices, Telling::subjectIdOf))
                .param("steps", texts(notices, Telling::stepOf))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private static @Nullable String subjectOf(NoticeRequested notice) {
        return notice.link() == null ? null : notice.link().subject().name();
    }

    private static @Nullable UUID subjectIdOf(NoticeRequested notice) {
        return notice.link() == null ? null : notice.link().id();
    }

    private static @Nullable String stepOf(NoticeRequested notice) {
        return notice.link() == null ? null : notice.link().step();
    }

    private static @Nullable String[] texts(
            List<NoticeRequested> notices, Function<NoticeRequested, @Nullable String> part) {
        return notices.stream().map(part).toArray(String[]::new);
    }

    private static @Nullable UUID[] uuids(
            List<NoticeRequested> notices, Function<NoticeRequested, @Nullable UUID> part) {
        return notices.stream().map(part).toArray(UUID[]::new);
    }
}
