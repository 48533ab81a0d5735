package io.waymark.mentoring;

import io.waymark.kit.test.PostgresForTests;
import io.waymark.kit.test.TokensForTests;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** The service as its callers see it, on a real PostgreSQL; one context for all tests. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = MentorApplication.class,
        properties = {
            "spring.config.name=mentor-service",
            "spring.security.oauth2.resourceserver.jwt.jwk-set-uri=http://localhost:1/unused",
            "waymark.events.secret=whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
            "waymark.events.subscribers.advising.url=http://localhost:1/events",
            "waymark.events.subscribers.advising.secret=whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
            "waymark.events.subscribers.web.url=http://localhost:1/events",
            "waymark.events.subscribers.web.secret=whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=",
            "waymark.events.subscribers.web.types=notice.requested",
            "waymark.events.subscribers.web.batch=100"
        })
@AutoConfigureMockMvc
@Import({PostgresForTests.class, TokensForTests.class, MentoringTestConfiguration.class})
@TestConstructor(autowireMode = AutowireMode.ALL)
public @interface MentoringTest {}
