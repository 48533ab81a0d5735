package io.waymark.web.notification.notice;

/** Whether notices are mailed one by one as they come, all of a day in one mail, or not at all. */
public enum Mails {
    NOW,
    DAILY,
    NEVER
}
