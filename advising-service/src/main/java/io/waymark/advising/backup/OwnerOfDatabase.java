package io.waymark.advising.backup;

import io.waymark.advising.backup.BackupContents.Sums;
import io.waymark.advising.backup.BackupContents.TableSum;
import io.waymark.advising.document.StorageConfiguration;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayProperties;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Who migrates is who saves: no row is hidden from the owner. */
@Import(StorageConfiguration.class)
@EnableConfigurationProperties({BackupProperties.class, FlywayProperties.class})
class OwnerOfDatabase {

    private final FlywayProperties owner;

    OwnerOfDatabase(FlywayProperties owner) {
        this.owner = owner;
    }

    DataSource connections() {
        return new DriverManagerDataSource(
                Objects.requireNonNull(owner.getUrl(), "spring.flyway.url"),
                Objects.requireNonNull(owner.getUser(), "spring.flyway.user"),
                Objects.requireNonNull(owner.getPassword(), "spring.flyway.password"));
    }

    /** To whoever runs the job; standard output may be the backup itself. */
    void say(String done, Sums sums) {
        System.err.printf(
                "%s %d rows of %d tables and %d files.%n",
                done,
                sums.tables().stream().mapToLong(TableSum::rows).sum(),
                sums.tables().size(),
                sums.files());
        if (sums.vanished() > 0) {
            System.err.printf("%d files were taken away by people meanwhile.%n", sums.vanished());
        }
    }
}
