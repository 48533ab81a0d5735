package io.waymark.advising;

import io.waymark.kit.test.PostgresForTests;
import io.waymark.kit.test.RequestedNotices;
import io.waymark.kit.test.TokensForTests;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;

/** The whole service on a real database; one context for all tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = AdvisingApplication.class,
        properties = {
            "spring.config.name=advising-service",
            "spring.main.banner-mode=off",
            "logging.level.com.github.kagkarlsson=OFF",
            "logging.level.org.springdoc=OFF",
            "waymark.documents.folder=target/documents",
            "waymark.events.secret=whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
            "waymark.events.subscribers.web.url=http://localhost:1/events",
            "waymark.events.subscribers.web.secret=whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
            "waymark.events.subscribers.web.types=person.changed,institution.opened,person.left,verification.requested,notice.requested"
        })
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({
    PostgresForTests.class,
    TokensForTests.class,
    RequestedNotices.class,
    MovableClock.class,
    Colleges.class,
    AsCaller.class
})
public @interface AdvisingTest {}
