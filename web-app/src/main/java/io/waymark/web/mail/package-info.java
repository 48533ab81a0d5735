/** How a mail is written, as text and as a page of the same words, and handed to the mail server. */
@NullMarked
package io.waymark.web.mail;

import org.jspecify.annotations.NullMarked;
