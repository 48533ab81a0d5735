package io.waymark.mentoring;

import io.waymark.kit.migration.SchemaMigration;
import io.waymark.kit.search.WordsMigration;
import io.waymark.scheduling.SchedulingSchema;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The schemas that this service works on. */
@Configuration(proxyBeanMethods = false)
@Import(SchedulingSchema.class)
class MentoringSchema {

    @Bean
    SchemaMigration mentoringSchemaMigration() {
        return SchemaMigration.ofService(
                "mentoring",
                new WordsMigration("86", MentoringWords.PEOPLE),
                new WordsMigration("87", MentoringWords.PROFILES));
    }
}
