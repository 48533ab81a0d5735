package io.waymark.web.pages;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.mockito.stubbing.Answer;

/** Services that answer only once all that a page needs has been asked of them: a page that waits in between gets nothing. */
public final class Wave {

    private static final int PATIENCE = 5;

    private final CountDownLatch asked;

    private Wave(int questions) {
        asked = new CountDownLatch(questions);
    }

    public static Wave of(int questions) {
        return new Wave(questions);
    }

    public <T> Answer<T> then(T answer) {
        return _ -> {
            asked.countDown();
            if (!asked.await(PATIENCE, TimeUnit.SECONDS)) {
                throw new AssertionError("A service was asked only after another had answered.");
            }
            return answer;
        };
    }
}
