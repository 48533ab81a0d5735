package io.waymark.web.notification;

/** What became of a notice's mail. */
enum MailState {
    WAITING,
    IN_DIGEST,

    /** It is being handed to the mail server. What is left so by an instance that was killed has arrived there or not. */
    SENDING,
    SENT,

    /** Nobody wants it, or nobody is there to send or to get it. */
    NOT_SENT,

    /** A reminder of what had begun before it could be sent. */
    OVERTAKEN,
    GIVEN_UP
}
