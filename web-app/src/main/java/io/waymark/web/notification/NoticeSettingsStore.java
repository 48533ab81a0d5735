package io.waymark.web.notification;

import io.waymark.core.identity.PersonId;
import io.waymark.kit.tenancy.CurrentInstitution;
import io.waymark.web.notification.notice.Mails;
import io.waymark.web.notification.notice.Topic;
import java.time.LocalTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how people of the current college want their mails. What nobody wrote is as usual. */
@Repository
@Transactional
public class NoticeSettingsStore {

    private final JdbcClient jdbc;

    NoticeSettingsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public NoticeSettings of(PersonId person) {
        var mails = mailsOf(person);
        return jdbc.sql("""
                        select quiet_from, quiet_until, digest_at from notice_settings
                        where institution_id = :institution and person_id = :person
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("person", person.value())
                .query((row, _) -> new NoticeSettings(
                        new QuietHours(
                                row.getObject("quiet_from", LocalTime.class),
                                row.getObject("quiet_until", LocalTime.class)),
                        row.getObject("digest_at", LocalTime.class),
                        mails))
                .optional()
                .orElseGet(() -> new NoticeSettings(QuietHours.USUAL, NoticeSettings.USUAL_DIGEST, mails));
    }

    public void save(PersonId person, NoticeSettings settings) {
        jdbc.sql("""
                        insert into notice_settings (institution_id, person_id, quiet_from, quiet_until, digest_at)
                        values (:institution, :person, :from, :until, :digest)
                        on conflict (institution_id, person_id) do update
                        set quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, digest_at = excluded.digest_at
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("person", person.value())
                .param("from", settings.quiet().from())
                .param("until", settings.quiet().until())
                .param("digest", settings.digestAt())
                .update();
        settings.mails().forEach((topic, mails) -> save(person, topic, mails));
    }

    /** Everything as usual again. */
    public void reset(PersonId person) {
        for (var table : new String[] {"notice_settings", "notice_preference"}) {
            jdbc.sql("delete from " + table + " where institution_id = :institution and person_id = :person")
                    .param("institution", CurrentInstitution.get().value())
                    .param("person", person.value())
                    .update();
        }
    }

    /** No more mails about these. */
    public void stop(PersonId person, Collection<Topic> topics) {
        topics.forEach(topic -> save(person, topic, Mails.NEVER));
    }

    private void save(PersonId person, Topic topic, Mails mails) {
        jdbc.sql("""
                        insert into notice_preference (institution_id, person_id, topic, mails)
                        values (:institution, :person, :topic, :mails)
                        on conflict (institution_id, person_id, topic) do update set mails = excluded.mails
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("person", person.value())
                .param("topic", topic.name())
                .param("mails", mails.name())
                .update();
    }

    private Map<Topic, Mails> mailsOf(PersonId person) {
        var mails = new HashMap<Topic, Mails>();
        jdbc.sql("""
                        select topic, mails from notice_preference
                        where institution_id = :institution and person_id = :person
                        """)
                .param("institution", CurrentInstitution.get().value())
                .param("person", person.value())
                .query(row -> {
                    mails.put(Topic.valueOf(row.getString("topic")), Mails.valueOf(row.getString("mails")));
                });
        return mails;
    }
}
