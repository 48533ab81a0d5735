package io.waymark.web.notification;

import io.waymark.web.account.Recipient;
import io.waymark.web.mail.LinkSecret;
import io.waymark.web.notification.notice.Notice;

/** Where the links in a mail lead, below the application's own address. */
record NoticeAddresses(String site) {

    /** Through the inbox, which marks it as read and knows the page by the roles that the reader has by then. */
    String page(Notice notice) {
        return inbox() + "/" + notice.id() + "/page";
    }

    String inbox() {
        return site + "/messages";
    }

    String settings() {
        return inbox() + "/settings";
    }

    String stop(Recipient recipient, LinkSecret stop) {
        return "%s/unsubscribe/%s.%s".formatted(inbox(), recipient.slug(), stop.text());
    }
}
