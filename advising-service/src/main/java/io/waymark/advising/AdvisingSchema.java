package io.waymark.advising;

import io.waymark.kit.migration.SchemaMigration;
import io.waymark.scheduling.SchedulingSchema;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The schemas that this service works on. */
@Configuration(proxyBeanMethods = false)
@Import(SchedulingSchema.class)
class AdvisingSchema {

    @Bean
    SchemaMigration advisingSchemaMigration() {
        return SchemaMigration.ofService("advising", WordsOfOldRows.all());
    }
}
