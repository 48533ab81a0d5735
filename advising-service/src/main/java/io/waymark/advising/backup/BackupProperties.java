package io.waymark.advising.backup;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where a backup goes to or comes from.
 *
 * @param file standard output or input if there is none, so that a container writes to nobody's folders
 */
@ConfigurationProperties("waymark.backup")
record BackupProperties(@Nullable Path file) {}
