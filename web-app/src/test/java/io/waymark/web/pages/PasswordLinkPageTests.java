package io.waymark.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.clearInvocations;

import io.waymark.web.account.PasswordLinks;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class PasswordLinkPageTests extends PageTests {

    private static final String LINK = "alder-valley.lookedUpOnce";

    @Autowired
    private PasswordLinks links;

    @Test
    void looksALinkUpOnce() {
        given(links.ownerOf(LINK)).willReturn(Optional.of("maya@college.example"));
        clearInvocations(links);

        assertThat(mvc.get().uri("/password/choose?token=" + LINK))
                .hasStatusOk()
                .bodyText()
                .contains("maya@college.example");

        then(links).should().ownerOf(LINK);
    }
}
