package io.waymark.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.kit.test.SentStatements;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Comes last, so that it sees what the whole run of this module's tests has sent. */
@Order(Integer.MAX_VALUE)
class StatementTests {

    @Test
    void nameTheInstitutionOfEveryTableTheyTouch() {
        assertThat(SentStatements.tables())
                .contains(
                        "account",
                        "password_link",
                        "verification_link",
                        "notice",
                        "notice_preference",
                        "notice_settings");
        assertThat(SentStatements.withoutInstitution()).isEmpty();
    }
}
