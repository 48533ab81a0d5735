package io.waymark.web.account;

import io.waymark.kit.tenancy.Caller;
import io.waymark.web.college.College;

/**
 * Somebody who is written to.
 *
 * @param reader who they are, and the language and zone that they read and live in
 * @param givenName what they are called
 * @param college whose name they are written to in
 * @param slug the college's, for addresses
 * @param active whether they may sign in; who may not is not written to
 */
public record Recipient(Caller reader, String givenName, String email, String college, String slug, boolean active) {

    static Recipient of(Account account, College college) {
        return new Recipient(
                account.signedIn(college).caller(),
                account.givenName(),
                account.email(),
                college.getName(),
                college.getSlug(),
                account.isActive());
    }
}
