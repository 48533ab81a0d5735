package io.waymark.web.messages;

import io.waymark.web.notification.notice.Mails;
import io.waymark.web.notification.notice.Topic;
import java.util.List;

/**
 * The page on which one says what is mailed, as it is drawn.
 *
 * @param ways how it can be
 */
record SettingsPage(List<Topic> topics, List<Mails> ways) {}
