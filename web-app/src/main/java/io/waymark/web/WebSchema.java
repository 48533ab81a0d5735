package io.waymark.web;

import io.waymark.kit.migration.SchemaMigration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The schemas that this service works on. */
@Configuration(proxyBeanMethods = false)
class WebSchema {

    @Bean
    SchemaMigration webSchemaMigration() {
        return SchemaMigration.ofService("web");
    }
}
