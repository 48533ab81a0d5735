package io.waymark.web.notification;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.web.notification.notice.Notice;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How far each notice is on its way into a mail. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class MailStore {

    private final JdbcClient jdbc;
    private final NoticeRows rows;

    MailStore(JdbcClient jdbc, NoticeRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** Takes a notice to mail it, unless that is decided already. */
    public Optional<Notice> take(UUID notice) {
        return jdbc.sql("""
                        update notice set mail_tries = mail_tries + 1
                        where institution_id = :institution and id = :notice and mail_state = 'WAITING'
                        returning %s
                        """.formatted(NoticeRows.COLUMNS))
                .param("institution", CurrentInstitution.get().value())
                .param("notice", notice)
                .query(rows)
                .optional();
    }

    /** A notice whose mail somebody was sending who is no longer there. */
    public Optional<Notice> leftInSending(UUID notice) {
        return jdbc.sql("""
                        select %s from notice
                        where institution_id = :institution and id = :notice and mail_state = 'SENDING'
                        """.formatted(NoticeRows.COLUMNS))
                .param("institution", CurrentInstitution.get().value())
                .param("notice", notice)
                .query(rows)
                .optional();
    }

    /** Takes what waits for a daily mail. */
    public List<Notice> takeForDigest(PersonId person, Instant due) {
        return jdbc.sql("""
                        update notice set mail_tries = mail_tries + 1
                        where institution_id = :institution and person_id = :person and mail_state = 'IN_DIGEST'
                          and mail_due_at <= :due
                        returning %s
                        """.formatted(NoticeRows.COLUMNS))
                .param("institution", CurrentInstitution.get().value())
                .param("person", person.value())
                .param("due", Timestamp.from(due))
                .query(rows)
                .list();
    }

    /** Whether the person was told something else of the same thing since. */
    public boolean isOutdated(Notice notice) {
        return jdbc.sql("""
                        select exists (
                            select from notice it join notice later using (institution_id, person_id, subject, subject_id)
                            where it.institution_id = :institution and it.id = :notice and later.told_at > it.told_at)
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("notice", notice.id())
                .query(Boolean.class)
                .single();
    }

    public void hold(UUID notice, Instant until) {
        jdbc.sql("update notice set mail_due_at = :until where institution_id = :institution and id = :notice")
                .param("until", Timestamp.from(until))
                .param("institution", CurrentInstitution.get().value())
                .param("notice", notice)
                .update();
    }

    public void putIntoDigest(UUID notice, Instant due) {
        jdbc.sql("""
                        update notice set mail_state = 'IN_DIGEST', mail_due_at = :due
                        where institution_id = :institution and id = :notice
                        """)
                .param("due", Timestamp.from(due))
                .param("institution", CurrentInstitution.get().value())
                .param("notice", notice)
                .update();
    }

    /** From now on they are being sent; whoever knows the secret may stop mails about what they are about. */
    public void send(List<UUID> notices, String hash) {
        jdbc.sql("""
                        update notice set mail_state = 'SENDING', unsubscribe_hash = :hash
                        where institution_id = :institution and id = any (:notices)
                        """)
                .param("hash", hash)
                .param("institution", CurrentInstitution.get().value())
                .param("notices", notices.toArray(UUID[]::new))
                .update();
    }

    public void settle(List<UUID> notices, MailState state) {
        jdbc.sql("""
                        update notice set mail_state = :state
                        where institution_id = :institution and id = any (:notices)
                        """)
                .param("state", state.name())
                .param("institution", CurrentInstitution.get().value())
                .param("notices", notices.toArray(UUID[]::new))
                .update();
    }
}
