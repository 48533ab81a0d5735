package io.waymark.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.waymark.core.identity.Role;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.support.SessionFlashMapManager;

/** A form with a file, sent from a page of ours whose token is none, or no longer the session's. */
class StaleUploadsTests extends PageTests {

    private static final String FORM = "/admin/imports";

    @ParameterizedTest
    @ValueSource(strings = {FORM, FORM + "?_token=ofAnotherSession"})
    void leadBackToTheFormWhichSaysThatNothingWasSent(String address) {
        var sent = send(address, "same-origin");

        assertThat(sent).hasStatus(HttpStatus.SEE_OTHER).hasHeader("Location", FORM);
        assertThat(said(sent).toString()).contains("nothing was sent. Choose the file again");
    }

    @Test
    void areForbiddenToOtherSites() {
        assertThat(send(FORM, "cross-site")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/admin/sites/import", "/admin/programs/import"})
    void areSpokenOfWhereTheFormIs(String page) {
        assertThat(get(Role.ADMIN, page, Map.of("refusal", "So nothing was sent.")))
                .bodyText()
                .contains("So nothing was sent.");
    }

    private MvcTestResult send(String address, String site) {
        return mvc.post()
                .uri(address)
                .header(SignedInByHeader.HEADER, Role.ADMIN.name())
                .header("Sec-Fetch-Site", site)
                .contentType("multipart/form-data; boundary=b")
                .content(new byte[100_000])
                .exchange();
    }

    private static Object said(MvcTestResult sent) {
        var session = sent.getRequest().getSession();
        var next =
                session == null ? null : session.getAttribute(SessionFlashMapManager.class.getName() + ".FLASH_MAPS");
        return next == null ? List.of() : next;
    }
}
