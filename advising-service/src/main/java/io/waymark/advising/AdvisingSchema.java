package io.waymark.advising;

import io.waymark.kit.migration.SchemaMigration;
import io.waymark.kit.search.WordsMigration;
import io.waymark.scheduling.SchedulingSchema;
import org.flywaydb.core.api.migration.JavaMigration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The schemas that this service works on. */
@Configuration(proxyBeanMethods = false)
@Import(SchedulingSchema.class)
class AdvisingSchema {

    /** The words of what was kept before anything was found by words. */
    static JavaMigration[] inJava() {
        return new JavaMigration[] {
            new WordsMigration("233", AdvisingWords.PEOPLE),
            new WordsMigration("234", AdvisingWords.COHORTS),
            new WordsMigration("235", AdvisingWords.PROGRAMS),
            new WordsMigration("235.1", AdvisingWords.QUESTIONS),
            new WordsMigration("236", AdvisingWords.SITES)
        };
    }

    @Bean
    SchemaMigration advisingSchemaMigration() {
        return SchemaMigration.ofService("advising", inJava());
    }
}
