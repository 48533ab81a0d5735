package io.waymark.advising.practice;

import io.waymark.kit.tenancy.CurrentInstitution;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The questions that come with Waymark. A college gets them when it first needs them, and again when they have changed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ShippedQuestions {

    private static final List<String> CREDENTIALS = List.of("rhit");

    private final JdbcClient jdbc;
    private final QuestionStore questions;
    private final Map<String, Release> releases =
            CREDENTIALS.stream().map(Release::load).collect(Collectors.toMap(Release::credential, Function.identity()));

    ShippedQuestions(JdbcClient jdbc, QuestionStore questions) {
        this.jdbc = jdbc;
        this.questions = questions;
    }

    /** What is shipped for one credential. */
    record Release(String credential, String digest, List<QuestionRow> rows) {

        static Release load(String credential) {
            var csv = text(credential + ".csv");
            var file = QuestionFile.read(csv);
            if (!file.errors().isEmpty()) {
                throw new IllegalStateException("Shipped questions have errors: " + file.errors());
            }
            return new Release(credential, digest(csv), file.rows());
        }

        private static String text(String name) {
            try (var in = Objects.requireNonNull(ShippedQuestions.class.getResourceAsStream(name))) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }

        private static String digest(String text) {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    void bringUpToDate() {
        releases.values().stream().filter(this::isNew).forEach(this::bring);
    }

    /** Of two at once the second waits for the first, and finds that nothing is left to do. */
    private boolean isNew(Release release) {
        var institution = CurrentInstitution.get().value();
        var known = jdbc.sql("select digest from question_release where institution_id = ? and credential = ?")
                .param(institution)
                .param(release.credential())
                .query(String.class)
                .optional();
        return known.filter(release.digest()::equals).isEmpty()
                && jdbc.sql("""
                                        insert into question_release (institution_id, credential, digest) values (?, ?, ?)
                                        on conflict (institution_id, credential) do update set digest = excluded.digest
                                        where question_release.digest <> excluded.digest
                                        """)
                                .param(institution)
                                .param(release.credential())
                                .param(release.digest())
                                .update()
                        == 1;
    }

    private void bring(Release release) {
        var known = questions.wordings(release.credential());
        for (var row : release.rows()) {
            var before = known.get(row.identifier());
            if (before == null) {
                questions.ship(release.credential(), row);
            } else if (before.shipped() && !before.wording().equals(row.wording())) {
                questions.shipAnew(before, row.wording());
            }
        }
    }
}
