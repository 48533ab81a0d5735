package io.waymark.web.styleguide;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;

/** There only where somebody builds pages: a college has no use for samples. */
@ConditionalOnBooleanProperty("waymark.styleguide")
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface StyleguidePart {}
