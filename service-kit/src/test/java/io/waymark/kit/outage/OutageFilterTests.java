package io.waymark.kit.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.servlet.DispatcherServlet;

class OutageFilterTests {

    private final MockHttpServletRequest request = new MockHttpServletRequest();
    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void answersForWhateverIsAwayAndSaysWhenToComeBack() throws ServletException, IOException {
        pass((_, _) -> {
            throw new ServletException(new DataAccessResourceFailureException("x", new SQLException("x", "57P01")));
        });

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo(OutageFilter.SOON);
        assertThat(OutageFilter.isDuringOutage(request)).isTrue();
    }

    @Test
    void knowsThatNothingHappenedWhereNoControllerWasReached() throws ServletException, IOException {
        pass((_, _) -> {
            throw new DataAccessResourceFailureException("x", new SQLException("x", "08006"));
        });
        assertThat(request.getAttribute(OutageFilter.OUTAGE)).isEqualTo(OutageFilter.Moment.BEFORE_READING);
    }

    @Test
    void doesNotKnowWhatAControllerHasDone() throws ServletException, IOException {
        pass((seen, _) -> {
            seen.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, "a controller's");
            throw new DataAccessResourceFailureException("x", new SQLException("x", "08006"));
        });
        assertThat(request.getAttribute(OutageFilter.OUTAGE)).isEqualTo(OutageFilter.Moment.AT_WORK);
    }

    @Test
    void leavesABugABug() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> pass((_, _) -> {
                    throw new IllegalStateException("a bug");
                }));
        assertThat(response.getStatus()).isEqualTo(200);
    }

    @Test
    void breaksOffAnAnswerThatHasBegun() {
        assertThatExceptionOfType(DataAccessResourceFailureException.class)
                .isThrownBy(() -> pass((_, begun) -> {
                    begun.flushBuffer();
                    throw new DataAccessResourceFailureException("x", new SQLException("x", "08006"));
                }));
    }

    private void pass(FilterChain chain) throws ServletException, IOException {
        new OutageFilter().doFilter(request, response, chain);
    }
}
