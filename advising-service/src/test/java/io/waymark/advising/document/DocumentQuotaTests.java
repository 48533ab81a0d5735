package io.waymark.advising.document;

import static io.waymark.advising.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.advising.AdvisingTest;
import io.waymark.advising.AsCaller;
import io.waymark.advising.College;
import io.waymark.advising.Colleges;
import io.waymark.advising.api.document.DocumentApi;
import io.waymark.advising.api.document.DocumentQuota;
import io.waymark.advising.api.document.DocumentUsageView;
import io.waymark.core.identity.Role;
import io.waymark.kit.test.TokensForTests;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@AdvisingTest
class DocumentQuotaTests {

    private static final long ALL_MAY_KEEP = 50L << 30;

    private final College alder;
    private final College birch;
    private final DocumentApi asOperator;

    @Autowired
    DocumentQuotaTests(Colleges colleges, AsCaller asCaller) {
        this.alder = colleges.open();
        this.birch = colleges.open();
        this.asOperator = asCaller.call(TokensForTests.operator(), DocumentApi.class);
    }

    @Test
    void isTheSameForAllUnlessTheOperatorGivesAnother() {
        assertThat(asOperator.allow(alder.slug(), new DocumentQuota(7L))).isEqualTo(new DocumentUsageView(0, 7));

        assertThat(alder.asAdmin(DocumentApi.class).usage()).isEqualTo(new DocumentUsageView(0, 7));
        assertThat(birch.asAdmin(DocumentApi.class).usage()).isEqualTo(new DocumentUsageView(0, ALL_MAY_KEEP));
    }

    @Test
    void isGivenBackToWhatAllMayKeep() {
        asOperator.allow(alder.slug(), new DocumentQuota(7L));

        asOperator.allow(alder.slug(), new DocumentQuota(null));

        assertThat(alder.asAdmin(DocumentApi.class).usage().quota()).isEqualTo(ALL_MAY_KEEP);
    }

    @Test
    void leavesATrail() {
        asOperator.allow(alder.slug(), new DocumentQuota(7L));

        assertThat(alder.count("audit_entry where entity = 'document_quota'")).isOne();
    }

    @Test
    void isForTheOperatorToSayAndForAdminsToSee() {
        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> alder.asAdmin(DocumentApi.class).allow(alder.slug(), new DocumentQuota(7L)));
        refused(
                HttpStatus.FORBIDDEN,
                "not-allowed",
                () -> alder.as(alder.advisor("Dana"), Role.ADVISOR, DocumentApi.class)
                        .usage());
    }

    @Test
    void isOnlyOfACollegeThatIsOpenAndNeverLessThanNothing() {
        refused(
                HttpStatus.NOT_FOUND,
                "no-such-institution",
                () -> asOperator.allow("no-such-college", new DocumentQuota(7L)));
        refused(
                HttpStatus.BAD_REQUEST,
                "invalid-request",
                () -> asOperator.allow(alder.slug(), new DocumentQuota(-1L)));
    }
}
