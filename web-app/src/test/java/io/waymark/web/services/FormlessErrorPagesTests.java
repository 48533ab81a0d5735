package io.waymark.web.services;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLTransientConnectionException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FormlessErrorPagesTests {

    private final List<HttpServletRequest> shown = new ArrayList<>();
    private final MockHttpServletRequest request = new MockHttpServletRequest("POST", "/student/mentors");
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @BeforeEach
    void send() {
        request.setParameter("topic", "RHIT?");
        request.setCookies(new Cookie("waymark", "c2Vzc2lvbg=="));
        request.setAttribute("_csrf", "of a session");
    }

    @Test
    void readNoForm() throws Exception {
        show((asked, _) -> shown.add((HttpServletRequest) asked));

        assertThat(shown).singleElement().satisfies(asked -> {
            assertThat(asked.getParameter("topic")).isNull();
            assertThat(asked.getCookies()).hasSize(1);
        });
    }

    @Test
    void areShownToNobodyWhereTheSessionCannotBeRead() throws Exception {
        show((asked, _) -> {
            shown.add((HttpServletRequest) asked);
            if (shown.size() == 1) {
                throw new CannotGetJdbcConnectionException("away", new SQLTransientConnectionException("no", "08006"));
            }
        });

        assertThat(shown).hasSize(2).last().satisfies(asked -> {
            assertThat(asked.getCookies()).isNull();
            assertThat(asked.getAttribute("_csrf")).isNull();
        });
    }

    @Test
    void areNotShownAgainWhereTheyAreBroken() {
        assertThatIllegalStateException()
                .isThrownBy(() -> show((asked, _) -> {
                    shown.add((HttpServletRequest) asked);
                    throw new IllegalStateException("a bug");
                }));

        assertThat(shown).hasSize(1);
    }

    private void show(FilterChain page) throws Exception {
        new FormlessErrorPages().doFilter(request, response, page);
    }
}
