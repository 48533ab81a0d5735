package io.waymark.advising.practice;

import io.waymark.kit.tenancy.CurrentInstitution;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The questions that come with Waymark. A college gets them when it first needs them, and again with each later release. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ShippedQuestions {

    static final Set<String> CREDENTIALS = Set.of("rhit");

    private final JdbcClient jdbc;
    private final QuestionWriter questions;
    private final List<QuestionRelease> releases =
            CREDENTIALS.stream().map(QuestionRelease::load).toList();

    ShippedQuestions(JdbcClient jdbc, QuestionWriter questions) {
        this.jdbc = jdbc;
        this.questions = questions;
    }

    static boolean isShipped(String credential) {
        return CREDENTIALS.contains(credential);
    }

    void bringUpToDate() {
        releases.stream().filter(this::isNew).forEach(questions::ship);
    }

    /** Of two at once the second waits for the first, and finds that nothing is left to do. */
    private boolean isNew(QuestionRelease release) {
        var institution = CurrentInstitution.get().value();
        var known = jdbc.sql("select release from question_release where institution_id = ? and credential = ?")
                .param(institution)
                .param(release.credential())
                .query(Integer.class)
                .optional();
        return known.filter(it -> it >= release.number()).isEmpty()
                && jdbc.sql("""
                                        insert into question_release (institution_id, credential, release) values (?, ?, ?)
                                        on conflict (institution_id, credential) do update set release = excluded.release
                                        where question_release.release < excluded.release
                                        """)
                                .param(institution)
                                .param(release.credential())
                                .param(release.number())
                                .update()
                        == 1;
    }
}
