package io.waymark.web.ui.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class FormFieldsTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/student/mentors");

    @Test
    void saysWhichSendingItIs() {
        var key = UUID.randomUUID();
        request.addParameter("_key", key.toString());

        assertThat(FormFields.key(request)).contains(key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "8f14e45f-ceea-467f-a5d9-6d1f0a5b7c01-and-more"})
    void takesNoKeyThatIsNotOurs(String key) {
        request.addParameter("_key", key);

        assertThat(FormFields.key(request)).isEmpty();
    }
}
