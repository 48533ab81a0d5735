package io.waymark.kit.migration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When the database is brought up to date.
 *
 * @param atStart whether a service does it when it starts, which needs the owner's password; else {@link MigrationJob} did
 */
@ConfigurationProperties("waymark.migration")
record MigrationProperties(@DefaultValue("true") boolean atStart) {}
