package io.waymark.web.signin;

import io.waymark.web.ui.form.Choice;
import java.util.List;

/**
 * The page on which one asks for a link to choose a password, as it is drawn.
 *
 * @param byMail whether links are mailed; else an admin hands them over
 */
record ForgottenPage(List<Choice> colleges, boolean byMail, boolean sent) {}
