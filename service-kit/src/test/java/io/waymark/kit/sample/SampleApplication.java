package io.waymark.kit.sample;

import io.waymark.kit.ServiceKit;
import io.waymark.kit.migration.SchemaMigration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
@ServiceKit
class SampleApplication {

    @Bean
    SchemaMigration sampleSchema() {
        return SchemaMigration.ofService("sample");
    }
}
