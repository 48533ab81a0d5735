package io.waymark.web.signin;

/**
 * The page on which one chooses a password, as it is drawn.
 *
 * @param email what one signs in with; password managers keep the two together
 */
public record ChoosePasswordPage(String email) {}
