package io.waymark.web.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How mails reach people.
 *
 * @param address the web app's address as people see it, put before links in mails
 * @param sender who mails are from; the name is the college's
 */
@ConfigurationProperties("waymark.accounts")
public record MailProperties(
        @DefaultValue("http://localhost:8080") String address,
        @DefaultValue("Waymark <no-reply@localhost>") String sender) {

    /** The sender without a name. */
    public String senderAddress() {
        try {
            return new InternetAddress(sender).getAddress();
        } catch (AddressException wrong) {
            throw new IllegalStateException("waymark.accounts.sender is no address: " + sender, wrong);
        }
    }

    /** What stands behind the @ of the ids that mails get. */
    String host() {
        var address = senderAddress();
        return address.substring(address.lastIndexOf('@') + 1);
    }
}
