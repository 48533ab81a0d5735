package io.waymark.advising.backup;

import io.waymark.advising.document.DocumentFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The job {@code restore [--replace]}: reads a backup from the file or from standard input. */
@Import(OwnerOfDatabase.class)
public class RestoreJob {

    @Bean
    ApplicationRunner restore(OwnerOfDatabase owner, DocumentFiles files, BackupProperties properties) {
        return arguments -> {
            try (var in = open(properties)) {
                owner.say(
                        "Restored",
                        new Restore(owner.connections(), files).read(in, arguments.containsOption("replace")));
            }
        };
    }

    private static InputStream open(BackupProperties properties) throws IOException {
        return properties.file() == null ? System.in : Files.newInputStream(properties.file());
    }
}
