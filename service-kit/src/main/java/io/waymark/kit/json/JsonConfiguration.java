package io.waymark.kit.json;

import io.waymark.core.identity.InstitutionId;
import io.waymark.core.identity.PersonId;
import java.util.function.Function;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/** Typed ids travel as plain text, like any UUID. */
@Configuration(proxyBeanMethods = false)
public class JsonConfiguration {

    @Bean
    JsonMapperBuilderCustomizer idsAsText() {
        var ids = new SimpleModule("waymark-ids");
        add(ids, InstitutionId.class, InstitutionId::of);
        add(ids, PersonId.class, PersonId::of);
        return json -> json.addModule(ids);
    }

    private static <T> void add(SimpleModule module, Class<T> type, Function<String, T> read) {
        module.addSerializer(type, ToStringSerializer.instance);
        module.addDeserializer(type, new IdFromText<>(type, read));
    }

    private static final class IdFromText<T> extends StdScalarDeserializer<T> {

        private final transient Function<String, T> read;

        IdFromText(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T deserialize(JsonParser parser, DeserializationContext context) {
            try {
                return read.apply(parser.getString());
            } catch (IllegalArgumentException malformed) {
                return (T) context.handleWeirdStringValue(handledType(), "", "not an id");
            }
        }
    }
}
