/** What somebody typed into a form and has not sent yet is kept with their account: it outlives a sign-out and waits at any other device. */
@NullMarked
package io.waymark.web.drafts;

import org.jspecify.annotations.NullMarked;
