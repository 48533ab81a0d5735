package io.waymark.web.settings;

/**
 * What the page to change a password shows besides the form.
 *
 * @param college the slug of the person's own, for a link if they forgot it
 * @param email what they sign in with; password managers keep the two together
 */
record OwnPasswordPage(String college, String email) {}
