package io.waymark.advising.backup;

import io.waymark.advising.document.DocumentFiles;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** The job {@code backup [college]}: writes everything, or one college, to the file or to standard output. No part of the service. */
@Import(OwnerOfDatabase.class)
public class BackupJob {

    @Bean
    ApplicationRunner backup(OwnerOfDatabase owner, DocumentFiles files, BackupProperties properties) {
        return arguments -> {
            try (var out = open(properties)) {
                var scope = scope(owner, arguments.getNonOptionArgs());
                var sums = new Backup(owner.connections(), files).write(scope, out);
                owner.say("Saved", sums);
            }
        };
    }

    private static BackupScope scope(OwnerOfDatabase owner, List<String> words) throws SQLException {
        if (words.size() < 2) {
            return BackupScope.EVERYTHING;
        }
        try (var connection = owner.connections().getConnection()) {
            return BackupScope.of(connection, words.get(1));
        }
    }

    private static OutputStream open(BackupProperties properties) throws IOException {
        return properties.file() == null
                ? new FileOutputStream(FileDescriptor.out)
                : Files.newOutputStream(properties.file());
    }
}
