package io.waymark.web.security;

import io.waymark.advising.api.evidence.EvidenceApi;
import io.waymark.kit.input.UploadAddresses;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/** Where pages take files, with what the service behind takes. */
@Configuration(proxyBeanMethods = false)
class WebUploads {

    @Bean
    UploadAddresses uploadAddresses() {
        return UploadAddresses.of(Map.of(
                "/admin/imports",
                DataSize.ofMegabytes(64),
                "/admin/programs/import",
                DataSize.ofMegabytes(2),
                "/admin/sites/import",
                DataSize.ofMegabytes(2),
                "/admin/practice/import",
                DataSize.ofMegabytes(4),
                "/student/roadmap/steps/{step}/evidence/{requirement}",
                DataSize.ofBytes(EvidenceApi.LARGEST_DOCUMENT)));
    }
}
