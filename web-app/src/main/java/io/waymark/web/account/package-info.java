/** Who can sign in: accounts that follow the directory, their passwords, and one-time links to choose one. */
@NullMarked
package io.waymark.web.account;

import org.jspecify.annotations.NullMarked;
