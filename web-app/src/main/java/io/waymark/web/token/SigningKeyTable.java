package io.waymark.web.token;

import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The keys as every instance finds them in the database. */
record SigningKeyTable(JdbcClient jdbc) {

    /** The first instance to start makes the first key. */
    void makeFirst() {
        jdbc.sql("""
                        insert into signing_key (id, jwk) select 1, ? where not exists (select from signing_key)
                        on conflict do nothing
                        """).param(SigningKey.generate().toJSONString()).update();
    }

    /** A key that signs after a while, when every instance and every service knows it. */
    void addNext(Duration notice) {
        jdbc.sql("""
                        insert into signing_key (id, jwk, signs_from)
                        select coalesce(max(id), 0) + 1, ?, now() + make_interval(secs => ?) from signing_key
                        """)
                .param(SigningKey.generate().toJSONString())
                .param(notice.toSeconds())
                .update();
    }

    /** A key that signs now, and in the same moment there is no other. */
    void replaceAll() {
        jdbc.sql("""
                        with forgotten as (delete from signing_key)
                        insert into signing_key (id, jwk, signs_from)
                        select coalesce(max(id), 0) + 1, ?, now() from signing_key
                        """).param(SigningKey.generate().toJSONString()).update();
    }

    /** The one that came last first. */
    List<SigningKey> all() {
        return jdbc.sql("select jwk, signs_from from signing_key order by signs_from desc, id desc")
                .query((row, _) -> SigningKey.read(row))
                .list();
    }
}
