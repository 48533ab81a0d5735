package io.waymark.web.messages;

/**
 * The page on which mails are stopped, as it is drawn.
 *
 * @param about what they tell of, in words
 */
record UnsubscribePage(String token, String about) {}
