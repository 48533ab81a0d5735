package io.waymark.web.account;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;

/** A mail with a link to choose a password, waiting to be sent. */
record Letter(String to, String givenName, String college, String path) {

    static final TaskDescriptor<Letter> TASK = TaskDescriptor.of("send-password-link", Letter.class);
}
