package io.waymark.web.account;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How accounts reach people.
 *
 * @param address the web app's address as people see it, put before links in mails
 * @param sender who mails are from
 */
@ConfigurationProperties("waymark.accounts")
public record AccountProperties(
        @DefaultValue("http://localhost:8080") String address,
        @DefaultValue("Waymark <no-reply@localhost>") String sender) {}
