package io.waymark.scheduling;

import io.waymark.kit.test.PostgresForTests;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;
import org.springframework.test.context.TestConstructor.AutowireMode;

/** The module as a service sees it, on a real PostgreSQL. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = SchedulingApplication.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "spring.config.name=scheduling")
@Import(PostgresForTests.class)
@TestConstructor(autowireMode = AutowireMode.ALL)
public @interface SchedulingTest {}
