/** Where mails land on a developer's machine instead of with people, and the pages that show them. */
@NullMarked
package io.waymark.stack.mailbox;

import org.jspecify.annotations.NullMarked;
