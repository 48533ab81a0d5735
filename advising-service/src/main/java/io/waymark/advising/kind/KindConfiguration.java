package io.waymark.advising.kind;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Teaches JSON the payloads and parameters of every kind that has a handler, those that do not ship too. */
@Configuration(proxyBeanMethods = false)
class KindConfiguration {

    /** Each names itself by its {@link JsonTypeName}. */
    @Bean
    JsonMapperBuilderCustomizer kindsOfEvidence(ObjectProvider<EvidenceKindHandler<?, ?>> handlers) {
        return json -> handlers.stream()
                .flatMap(it -> Stream.of(it.payload(), it.parameters()))
                .forEach(json::registerSubtypes);
    }
}
