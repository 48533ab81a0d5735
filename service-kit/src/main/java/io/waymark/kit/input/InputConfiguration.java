package io.waymark.kit.input;

import io.waymark.core.text.WrittenText;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Refuses at the door what no rule of ours could mean: unknown and doubled fields, NULs, absurd dates, oversized bodies. */
@Configuration(proxyBeanMethods = false)
@Import(RequestFirewall.class)
public class InputConfiguration implements WebMvcConfigurer {

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, Instant.class, text -> SaneTimes.check(Instant.parse(text)));
        registry.addConverter(String.class, LocalDate.class, text -> SaneTimes.check(LocalDate.parse(text)));
    }

    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    JsonMapperBuilderCustomizer strictJson() {
        var strict = new SimpleModule("waymark-input")
                .addDeserializer(String.class, new PlainText())
                .addDeserializer(Instant.class, new SaneInstant())
                .addDeserializer(LocalDate.class, new SaneDate());
        return json -> json.enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .addModule(strict);
    }

    /** Text that is nothing but characters, without what cannot be seen around it; what stands within stays as it was written. */
    private static final class PlainText extends StdScalarDeserializer<String> {

        PlainText() {
            super(String.class);
        }

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.currentToken().isScalarValue()
                    || parser.currentToken().isNumeric()
                    || parser.currentToken().isBoolean()) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            var text = parser.getString();
            return PlainCharacters.only(text)
                    ? WrittenText.trim(text)
                    : (String) context.handleWeirdStringValue(
                            String.class, "", "control characters and half characters are not text");
        }
    }

    private static final class SaneInstant extends StdScalarDeserializer<Instant> {

        SaneInstant() {
            super(Instant.class);
        }

        @Override
        public Instant deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return SaneTimes.check(Instant.parse(parser.getString()));
            } catch (RuntimeException absurd) {
                return (Instant) context.handleWeirdStringValue(Instant.class, "", "not a time we can mean");
            }
        }
    }

    private static final class SaneDate extends StdScalarDeserializer<LocalDate> {

        SaneDate() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return SaneTimes.check(LocalDate.parse(parser.getString()));
            } catch (RuntimeException absurd) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, "", "not a date we can mean");
            }
        }
    }
}
