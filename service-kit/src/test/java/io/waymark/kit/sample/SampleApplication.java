package io.waymark.kit.sample;

import io.waymark.kit.ServiceKit;
import io.waymark.kit.event.ResyncConfiguration;
import io.waymark.kit.migration.SchemaMigration;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

@SpringBootApplication
@ServiceKit
@Import(ResyncConfiguration.class)
class SampleApplication {

    @Bean
    SchemaMigration sampleSchema() {
        return SchemaMigration.ofService("sample");
    }
}
